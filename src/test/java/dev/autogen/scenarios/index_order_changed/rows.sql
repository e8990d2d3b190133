INSERT INTO customers (id, name, joined) VALUES (1, 'Ada', '2026-01-02'), (2, 'Grace', NULL);
