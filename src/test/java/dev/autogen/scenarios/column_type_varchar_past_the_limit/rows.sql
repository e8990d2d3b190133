INSERT INTO pages (id, content) VALUES (1, 'once upon a time');
INSERT INTO pages (id) VALUES (2);
