-- The progress of an index build, in blocks of the table; phases that read no blocks have none.
SELECT format('%s on %s: %s', lower(p.command), p.relid::regclass, p.phase) AS what,
       p.blocks_done AS done,
       p.blocks_total AS total
FROM pg_stat_progress_create_index p
WHERE p.pid = ?
