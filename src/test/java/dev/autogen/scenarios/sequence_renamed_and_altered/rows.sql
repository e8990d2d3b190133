INSERT INTO customers (id, name) VALUES (nextval('customer_ids'), 'Ada'), (nextval('customer_ids'), 'Bob');
