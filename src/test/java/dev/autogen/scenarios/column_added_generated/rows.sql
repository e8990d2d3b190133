INSERT INTO order_lines (id, quantity, price) VALUES (1, 3, 9.90), (2, 1, NULL);
