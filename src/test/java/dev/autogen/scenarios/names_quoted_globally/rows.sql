INSERT INTO "Customers" ("id", "fullName") VALUES (1, 'Ada');
