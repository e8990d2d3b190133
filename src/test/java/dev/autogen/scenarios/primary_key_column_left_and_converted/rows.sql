INSERT INTO positions (id, number, article) VALUES (1, 1, 'pen'), (2, 1, 'ink'), (3, 7, NULL);
