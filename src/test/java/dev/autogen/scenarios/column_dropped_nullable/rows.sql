INSERT INTO customers (id, name, fax) VALUES (1, 'Ada', NULL), (2, 'Grace', NULL);
