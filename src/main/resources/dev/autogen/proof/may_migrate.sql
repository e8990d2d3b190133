-- Whether the current role applies migrations: it owns a table, or was given the right to create some. PUBLIC has that right in "public" before PostgreSQL 15.
SELECT coalesce(bool_or(pg_has_role(c.relowner, 'USAGE')), true)
  OR EXISTS (
    SELECT FROM pg_namespace n, aclexplode(n.nspacl) a
    WHERE n.nspname NOT LIKE 'pg\_%' AND a.privilege_type = 'CREATE' AND a.grantee <> 0 AND pg_has_role(a.grantee, 'USAGE')
  ) AS migrates
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p') AND n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\_%'
