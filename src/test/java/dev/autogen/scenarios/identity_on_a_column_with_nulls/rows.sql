INSERT INTO tickets (id, number) VALUES (1, 7), (2, NULL), (3, NULL);
