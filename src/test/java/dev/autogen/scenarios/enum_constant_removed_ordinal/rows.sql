INSERT INTO orders (id, status) VALUES (1, 0), (2, 2);
