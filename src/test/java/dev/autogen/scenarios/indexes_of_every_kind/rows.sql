INSERT INTO articles (id, title, slug, author, published, deleted) VALUES (1, 'A', 'a', 'x', now(), false), (2, 'B', 'b', 'y', NULL, true);
