INSERT INTO events (id, planned, begun, opens) VALUES
  (1, '2026-01-02 03:04:05', '2026-01-02 03:04:05.123Z', '08:00'), (2, NULL, NULL, NULL);
