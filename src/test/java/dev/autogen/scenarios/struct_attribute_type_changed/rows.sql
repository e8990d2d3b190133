INSERT INTO shops (id, place) VALUES (1, ROW(1.5, 100, 'a')), (2, NULL), (3, ROW(NULL, 7, NULL));
