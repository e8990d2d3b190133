INSERT INTO customers (name, remarks) VALUES ('Ada', 'pays at once'), ('Grace', NULL);
