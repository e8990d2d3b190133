INSERT INTO customers (id, name) VALUES (1, 'Ada');
INSERT INTO products (id, name) VALUES (1, 'ball');
