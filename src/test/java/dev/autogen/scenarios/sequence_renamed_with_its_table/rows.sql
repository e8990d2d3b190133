INSERT INTO customers (id, name) VALUES (nextval('customers_seq'), 'Ada'), (nextval('customers_seq'), 'Bob');
