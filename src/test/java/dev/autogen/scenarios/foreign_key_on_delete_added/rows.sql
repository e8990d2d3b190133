INSERT INTO orders (id) VALUES (1), (2);
INSERT INTO order_lines (id, order_id) VALUES (1, 2);
