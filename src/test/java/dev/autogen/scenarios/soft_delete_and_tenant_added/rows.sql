INSERT INTO tasks (id, title) VALUES (1, 'wash'), (2, NULL);
