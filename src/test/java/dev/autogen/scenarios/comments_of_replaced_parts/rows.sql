INSERT INTO orders (id, number, code, status, parent_id) VALUES (1, 10, 'a', 'OPEN', NULL), (2, 20, 'b', 'PAID', 1);
