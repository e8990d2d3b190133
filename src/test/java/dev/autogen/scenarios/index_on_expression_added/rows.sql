INSERT INTO customers (id, email) VALUES (1, 'Ada@example.com');
