-- Where extensions live; a schema with tables of people is none, as unqualified names would find them.
SELECT DISTINCT n.nspname AS schema
FROM pg_extension e
JOIN pg_namespace n ON n.oid = e.extnamespace
WHERE n.nspname <> 'pg_catalog'
  AND NOT EXISTS (
      SELECT FROM pg_class c
      WHERE c.relnamespace = n.oid AND c.relkind IN ('r', 'p')
        AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e'))
ORDER BY 1
