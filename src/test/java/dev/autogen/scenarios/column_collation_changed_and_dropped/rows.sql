INSERT INTO people (id, name, city) VALUES (1, 'Ada', 'London'), (2, 'Grace', NULL);
