INSERT INTO shops (id, place, all_places) VALUES (1, ROW(1.5, 'SHOP'), ARRAY[ROW(1, 'STORE')::place]), (2, NULL, '{}');
