INSERT INTO orders (id, status) VALUES (1, 0), (2, 1), (3, NULL);
