-- How far a process is that builds an index, in blocks of the table; phases that read none have none.
SELECT format('%s on %s: %s', lower(p.command), p.relid::regclass, p.phase) AS what,
       p.blocks_done AS done,
       p.blocks_total AS total
FROM pg_stat_progress_create_index p
WHERE p.pid = ?
