-- The sequential scans and writes of this transaction so far.
SELECT s.relid AS oid,
       s.seq_scan AS scans,
       s.n_tup_upd AS updated,
       s.n_tup_del AS deleted
FROM pg_stat_xact_user_tables s
WHERE s.seq_scan + s.n_tup_upd + s.n_tup_del > 0
