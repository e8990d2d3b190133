-- Locks on relations that a session holds or waits for.
SELECT l.relation AS oid, l.mode
FROM pg_locks l
WHERE l.pid = ?
  AND l.locktype = 'relation'
  AND l.database = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database())
