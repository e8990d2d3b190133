INSERT INTO orders (code) VALUES ('a'), ('b');
