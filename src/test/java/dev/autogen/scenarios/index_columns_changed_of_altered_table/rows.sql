INSERT INTO customers (id, name, email, fax) VALUES (1, 'Ada', 'ada@b.c', '1'), (2, 'Grace', 'grace@b.c', NULL);
