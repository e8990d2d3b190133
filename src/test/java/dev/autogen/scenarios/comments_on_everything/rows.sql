INSERT INTO shelves (id, place) VALUES (1, 'A');
