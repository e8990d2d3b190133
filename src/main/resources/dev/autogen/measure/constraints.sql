-- Constraints of tables; those of domains have no table.
SELECT c.oid,
       c.contype::text AS kind,
       c.conname AS name,
       c.conrelid AS owner,
       c.confrelid AS referenced,
       c.convalidated AS valid,
       coalesce(c.conkey::text, '{}') AS columns,
       coalesce(c.confkey::text, '{}') AS referenced_columns
FROM pg_constraint c
JOIN pg_namespace n ON n.oid = c.connamespace
WHERE c.conrelid <> 0
  AND c.contype IN ('c', 'f', 'n', 'p', 'u', 'x')
  AND n.nspname !~ '^pg_'
  AND n.nspname <> 'information_schema'
ORDER BY c.oid
