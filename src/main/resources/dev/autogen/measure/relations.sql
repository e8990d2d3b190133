-- Tables, views, indexes and sequences, as the session sees them; indexes with their table.
SELECT c.oid,
       c.relkind::text AS kind,
       n.nspname AS namespace,
       c.relname AS "table",
       c.relfilenode AS file,
       c.relpersistence = 'u' AS unlogged,
       c.relispartition AS partition,
       CASE WHEN c.relkind = 'r' THEN pg_relation_size(c.oid) ELSE 0 END AS bytes,
       coalesce(i.indrelid, 0) AS owner,
       coalesce(i.indisvalid, true) AS valid,
       coalesce(i.indisunique, false) AS is_unique,
       coalesce(i.indkey::text, '') AS columns
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_index i ON i.indexrelid = c.oid
WHERE c.relkind IN ('r', 'p', 'm', 'v', 'i', 'I', 'S')
  AND n.nspname !~ '^pg_'
  AND n.nspname <> 'information_schema'
ORDER BY c.oid
