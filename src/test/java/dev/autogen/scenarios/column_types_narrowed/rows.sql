INSERT INTO accounts (id, comment, name, rate, balance, visits, score, seen, born) VALUES
  (1, 'first', 'Ada', 1.25, 10.00, 7, 0.5, '2026-01-02 03:04:05Z', '1815-12-10 00:00:00');
