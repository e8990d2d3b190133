INSERT INTO products (id, name, price) VALUES (1, 'chair', 49.90), (2, 'table', NULL);
