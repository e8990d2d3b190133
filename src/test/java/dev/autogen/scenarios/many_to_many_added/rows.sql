INSERT INTO products (id) VALUES (1);
INSERT INTO tags (id, word) VALUES (1, 'round');
