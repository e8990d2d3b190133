INSERT INTO plans (id, price, discount, name, level, priority) VALUES (1, 10, 1, 'a', 'HIGH', 1), (2, 0, 0, NULL, NULL, 0);
