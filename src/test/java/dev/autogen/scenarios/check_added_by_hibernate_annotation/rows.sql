INSERT INTO products (id, code) VALUES (1, 'AB-12');
