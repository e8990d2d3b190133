INSERT INTO orders (year, number) VALUES (2026, 1);
