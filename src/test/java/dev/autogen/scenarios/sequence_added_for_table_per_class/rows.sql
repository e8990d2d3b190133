INSERT INTO animals (id) VALUES (1), (2);
INSERT INTO cats (id, name) VALUES (70, 'Tom');
