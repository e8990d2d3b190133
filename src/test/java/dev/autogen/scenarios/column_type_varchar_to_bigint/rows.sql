INSERT INTO products (id, article_number) VALUES (1, '4711'), (2, NULL);
