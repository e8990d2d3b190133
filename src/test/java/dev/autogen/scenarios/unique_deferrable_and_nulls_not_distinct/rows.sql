INSERT INTO slots (id, track, place, code) VALUES (1, 1, 1, 'a'), (2, 1, 2, NULL);
