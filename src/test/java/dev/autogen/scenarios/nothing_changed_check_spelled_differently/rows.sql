INSERT INTO products (id, price, code, on_sale, size) VALUES (1, 10, 'A', false, 'SMALL');
