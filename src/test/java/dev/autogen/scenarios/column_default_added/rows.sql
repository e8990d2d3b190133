INSERT INTO customers (id, status) VALUES (1, 'active'), (2, NULL);
