INSERT INTO customers (id, tenant, email) VALUES (1, 1, 'ada@example.com'), (2, 1, 'grace@example.com');
