INSERT INTO shops (id, route) VALUES (1, ROW(ROW(1, 2), ROW(3, 4))), (2, NULL), (3, ROW(NULL, ROW(3, 4)));
