-- How far a process is that builds an index; in blocks of the table, or tuples where it sorts.
SELECT format('%s on %s: %s', lower(p.command), p.relid::regclass, p.phase) AS what,
       CASE WHEN p.blocks_total > 0 THEN p.blocks_done ELSE p.tuples_done END AS done,
       CASE WHEN p.blocks_total > 0 THEN p.blocks_total ELSE p.tuples_total END AS total
FROM pg_stat_progress_create_index p
WHERE p.pid = ?
