INSERT INTO orders (id, name) VALUES (1, 'first'), (2, 'second');
