INSERT INTO customers (id, name) VALUES (1, 'Ada');
INSERT INTO orders (id, quantity) VALUES (1, 3), (2, 5);
