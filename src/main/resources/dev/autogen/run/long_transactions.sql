-- Transactions of other sessions that are older than a moment, with their query and locked tables.
SELECT a.pid,
       concat_ws(' ', a.usename, nullif(concat('(', nullif(a.application_name, ''), ')'), '()')) AS who,
       extract(epoch FROM clock_timestamp() - a.xact_start)::int AS age,
       coalesce(a.state, 'state unknown') AS state,
       left(regexp_replace(coalesce(a.query, ''), '\s+', ' ', 'g'), 100) AS query,
       a.backend_xmin IS NOT NULL AS has_snapshot,
       array(SELECT DISTINCT c.relname::text
             FROM pg_locks l
             JOIN pg_class c ON c.oid = l.relation AND c.relkind IN ('r', 'p')
             JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname !~ '^pg_|^information_schema$'
             WHERE l.pid = a.pid AND l.granted AND l.locktype = 'relation'
               AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())) AS tables
FROM pg_stat_clear_snapshot(), pg_stat_activity a
WHERE a.datname = current_database()
  AND a.pid <> pg_backend_pid()
  AND a.xact_start < clock_timestamp() - interval '1 second'
ORDER BY a.xact_start
