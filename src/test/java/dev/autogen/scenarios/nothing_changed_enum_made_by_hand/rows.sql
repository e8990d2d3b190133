INSERT INTO orders (id, mood) VALUES (1, 'SAD');
