INSERT INTO customers (id) VALUES (1), (2);
INSERT INTO companies (id) VALUES (1), (2);
INSERT INTO orders (id, buyer_id) VALUES (1, 2), (2, NULL);
