INSERT INTO orders (id, customerId, total) VALUES (1, 7, 12), (2, 7, 3), (3, 8, NULL);
