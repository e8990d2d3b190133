INSERT INTO orders (id, status, next_status) VALUES (1, 'NEW', 'PAID'), (2, 'PAID', 'SENT'), (3, 'SENT', NULL);
