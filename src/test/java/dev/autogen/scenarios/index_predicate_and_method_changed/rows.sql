INSERT INTO articles (id, title, state, tags) VALUES (1, 'A', 'OPEN', '{x}'), (2, 'B', 'NEW', NULL);
