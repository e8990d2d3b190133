INSERT INTO products (id, price, stock) VALUES (1, 9.90, 3), (2, NULL, 0);
