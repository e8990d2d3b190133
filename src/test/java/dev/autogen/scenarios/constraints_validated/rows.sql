INSERT INTO customers (id) VALUES (1);
INSERT INTO orders (id, status, customer_id) VALUES (1, 'OPEN', 1), (2, NULL, NULL);
