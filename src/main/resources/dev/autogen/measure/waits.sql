-- The kinds of locks that a session waits for.
SELECT l.locktype AS kind FROM pg_locks l WHERE l.pid = ? AND NOT l.granted
