INSERT INTO countries (id, code) VALUES (1, 'DE');
INSERT INTO customers (id) VALUES (1);
