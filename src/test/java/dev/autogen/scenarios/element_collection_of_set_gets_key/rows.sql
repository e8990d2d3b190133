INSERT INTO books (id) VALUES (1);
INSERT INTO book_authors (book_id, author) VALUES (1, 'Ada'), (1, 'Grace'), (1, NULL);
