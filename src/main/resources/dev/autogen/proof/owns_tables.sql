-- Whether the current role may change a table of a user, or there is none yet.
SELECT coalesce(bool_or(pg_has_role(c.relowner, 'USAGE')), true) AS owns
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p') AND n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\_%'
