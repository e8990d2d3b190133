INSERT INTO animals (id, name) VALUES (1, 'Bo'), (2, NULL);
INSERT INTO pets (id, title) VALUES (1, 'cat');
