INSERT INTO reports (id) VALUES (1);
