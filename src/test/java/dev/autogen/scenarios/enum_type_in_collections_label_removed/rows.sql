INSERT INTO orders (id) VALUES (1);
INSERT INTO order_flags VALUES (1, 'NEW'), (1, 'PAID');
INSERT INTO order_dates (order_id, reached_on, status) VALUES (1, 'x', 'NEW');
