INSERT INTO seats (row_number, place, hall) VALUES (1, 7, 1), (2, 8, 1);
INSERT INTO shelves (room, number) VALUES (1, 1), (1, 2);
