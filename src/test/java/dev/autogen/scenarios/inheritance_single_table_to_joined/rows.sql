INSERT INTO vehicles (dtype, id, plate, load) VALUES ('Vehicle', 1, 'A', NULL), ('Truck', 2, 'B', 40);
