INSERT INTO "CustomerAccounts" (id, "firstName") VALUES (1, 'Ada');
