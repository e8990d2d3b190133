INSERT INTO orders (id, name) VALUES (1, 'first'), (2, 'second');
UPDATE id_counters SET next_id = 50 WHERE counted = 'orders';
