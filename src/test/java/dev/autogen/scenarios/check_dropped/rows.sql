INSERT INTO products (id, price) VALUES (1, 9.90), (2, NULL);
