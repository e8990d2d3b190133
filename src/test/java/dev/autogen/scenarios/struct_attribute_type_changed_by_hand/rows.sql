INSERT INTO shops (id, place) VALUES (1, ROW(1.5, true)), (2, NULL);
