INSERT INTO orders (id, status) VALUES (1, 'NEW'), (2, 'PAID'), (3, NULL);
