INSERT INTO customers (id, name) VALUES (nextval('customers_seq'), 'Ada'), (nextval('customers_seq'), NULL);
INSERT INTO orders (id, customer_id) VALUES (1, 1);
