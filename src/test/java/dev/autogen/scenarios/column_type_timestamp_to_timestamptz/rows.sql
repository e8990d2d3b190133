INSERT INTO orders (id, placed_at) VALUES (1, '2026-01-02 03:04:05.678901');
