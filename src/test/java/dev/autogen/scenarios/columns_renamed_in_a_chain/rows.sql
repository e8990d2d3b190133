INSERT INTO customers (id, name, phone) VALUES (1, 'Ada', '123'), (2, 'Bob', NULL);
