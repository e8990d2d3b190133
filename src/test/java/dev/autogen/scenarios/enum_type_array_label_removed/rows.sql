INSERT INTO orders (id, status, statuses) VALUES (1, 'NEW', '{NEW,PAID}'), (2, NULL, '{}'), (3, 'SENT', NULL), (4, 'SENT', '{NULL,NEW}');
