INSERT INTO shops (id, place) VALUES (1, ROW(1, 2, 'x'));
