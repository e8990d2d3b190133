INSERT INTO children (id, name) VALUES (5, 'Ada'), (7, NULL);
