INSERT INTO customers (name) VALUES ('Ada'), (NULL);
INSERT INTO orders (id, customer_id) VALUES (1, 2);
