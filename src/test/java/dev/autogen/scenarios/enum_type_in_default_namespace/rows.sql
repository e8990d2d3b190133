INSERT INTO sales.orders (id) VALUES (1);
