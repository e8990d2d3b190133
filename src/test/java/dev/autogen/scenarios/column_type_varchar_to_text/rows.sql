INSERT INTO products (id, description) VALUES (1, 'round'), (2, NULL);
