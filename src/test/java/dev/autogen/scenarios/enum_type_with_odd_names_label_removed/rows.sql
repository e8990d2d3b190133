INSERT INTO reports (id, sort, every, kind) VALUES (1, 'ASC', 'DAY', 'A');
