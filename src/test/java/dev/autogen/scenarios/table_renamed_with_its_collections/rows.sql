INSERT INTO customers (id) VALUES (nextval('customers_seq')), (nextval('customers_seq'));
INSERT INTO customer_tags (customer_id, tags) VALUES (1, 'new'), (51, 'old'), (51, 'kind');
INSERT INTO customers_customers (customer_id, friends_id) VALUES (1, 51);
