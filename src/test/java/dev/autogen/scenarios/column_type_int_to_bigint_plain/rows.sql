INSERT INTO products (id, views) VALUES (1, 12), (2, 0);
