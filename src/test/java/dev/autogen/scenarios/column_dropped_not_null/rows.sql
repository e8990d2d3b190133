INSERT INTO customers (id, name, title) VALUES (1, 'Ada', 'none'), (2, 'Grace', 'none');
