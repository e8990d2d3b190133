-- Constraints that are NOT VALID, without those that are NOT ENFORCED (PostgreSQL 18).
SELECT n.nspname AS namespace, c.relname AS "table", k.conname AS name
FROM pg_constraint k
JOIN pg_class c ON c.oid = k.conrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE NOT k.convalidated
  AND coalesce((to_jsonb(k) ->> 'conenforced')::boolean, true)
  AND n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\_%'
ORDER BY 1, 2, 3
