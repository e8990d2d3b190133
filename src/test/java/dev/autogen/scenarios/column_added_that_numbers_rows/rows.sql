INSERT INTO notes (title) VALUES ('a'), ('b'), ('c');
