INSERT INTO orders (id, total, name) VALUES (1, 10, 'a'), (2, 20, 'b');
