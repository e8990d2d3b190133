INSERT INTO notes (id, body, summary) VALUES (1, 'a', 'b'), (2, NULL, 'c');
