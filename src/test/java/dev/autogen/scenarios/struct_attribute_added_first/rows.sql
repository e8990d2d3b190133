INSERT INTO shops (id, place) VALUES (1, ROW(1.5, 2.5)), (2, NULL), (3, ROW(NULL, 3));
