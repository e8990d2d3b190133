INSERT INTO customers (recruited_by) VALUES (NULL), (1);
INSERT INTO orders (id, customer_id, state, notes) VALUES (1, 2, 1, '{"a": 1}'), (2, 1, 0, NULL);
