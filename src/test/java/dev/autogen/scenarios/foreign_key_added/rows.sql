INSERT INTO customers (id) VALUES (1), (2);
INSERT INTO orders (id, customer_id) VALUES (1, 2);
