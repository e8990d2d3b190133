INSERT INTO shops (id, place, all_places) VALUES (1, ROW(1.5, 2.5), ARRAY[ROW(1, 2)::place, NULL, ROW(3, 4)::place]), (2, NULL, NULL), (3, ROW(NULL, 3), '{}');
