INSERT INTO customers (id, name, points, mail) VALUES (nextval('customers_seq'), 'Ada', 10, 'ada@example.org');
INSERT INTO customers (id, name, points, mail, level) VALUES (nextval('customers_seq'), NULL, NULL, NULL, 'GOLD');
INSERT INTO orders (id, customer_id, customer_mail) VALUES (1, 1, 'ada@example.org'), (2, 51, NULL), (3, NULL, NULL);
