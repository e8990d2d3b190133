INSERT INTO cars.new (id, color, old) VALUES (1, 'RED', 1), (2, 'GREEN', 2), (3, NULL, 3);
