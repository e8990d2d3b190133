INSERT INTO orders (id, total, tax, half) VALUES (1, 10, 2, 5), (2, 20, NULL, 10);
