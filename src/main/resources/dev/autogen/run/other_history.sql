-- A history in another schema of the search path, or in public, where the schema of new tables has none.
SELECT nspname AS schema
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE relname = 'autogen_history' AND relkind = 'r'
  AND (nspname = ANY (current_schemas(false)) OR nspname = 'public')
  AND NOT EXISTS (
      SELECT FROM pg_class own
      JOIN pg_namespace current ON current.oid = own.relnamespace
      WHERE own.relname = 'autogen_history' AND current.nspname = current_schema())
ORDER BY array_position(current_schemas(false), nspname)
