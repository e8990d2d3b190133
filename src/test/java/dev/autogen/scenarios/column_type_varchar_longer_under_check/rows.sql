INSERT INTO orders (id, status, code) VALUES (1, 'NEW', 'a'), (2, 'PAID', NULL);
