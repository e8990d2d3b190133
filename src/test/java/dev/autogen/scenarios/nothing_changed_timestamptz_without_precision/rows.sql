INSERT INTO events (id, started) VALUES (1, '2026-01-02 03:04:05.678901+02');
