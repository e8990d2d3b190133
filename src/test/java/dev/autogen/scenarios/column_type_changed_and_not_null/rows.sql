INSERT INTO products (id, views, code) VALUES (1, 7, 'a'), (2, NULL, NULL), (3, 9, 'c');
