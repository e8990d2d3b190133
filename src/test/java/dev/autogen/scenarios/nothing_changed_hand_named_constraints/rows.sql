INSERT INTO customers (id, tenant, email) VALUES (1, 1, 'ada@example.com');
INSERT INTO orders (id, customer_id) VALUES (1, 1);
