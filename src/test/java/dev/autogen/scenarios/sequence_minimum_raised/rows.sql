INSERT INTO orders (id) SELECT nextval('order_numbers') FROM generate_series(1, 3);
