INSERT INTO customers (name) VALUES ('Ada'), ('Grace');
INSERT INTO orders (id, customer_id) VALUES (1, 2);
