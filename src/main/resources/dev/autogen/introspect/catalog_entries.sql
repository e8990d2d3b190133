-- All names of these namespaces that a new object cannot get: relations and types in a namespace, constraints in a table.
-- Array types are left out, because PostgreSQL renames them where their name is needed.
WITH asked AS (
  SELECT n.oid, n.nspname FROM pg_namespace n WHERE n.nspname = ANY (?)
)
SELECT 'RELATION' AS space, a.nspname AS namespace, c.relname AS name,
       CASE c.relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' WHEN 'S' THEN 'sequence'
         WHEN 'f' THEN 'foreign table' WHEN 'c' THEN 'composite type' WHEN 'i' THEN 'index' WHEN 'I' THEN 'index'
         ELSE 'table' END AS kind,
       o.nspname AS owner_namespace, coalesce(t.relname, s.relname) AS owner,
       CASE WHEN c.relkind IN ('i', 'I', 'S') THEN obj_description(c.oid, 'pg_class') END AS comment
FROM pg_class c
JOIN asked a ON a.oid = c.relnamespace
LEFT JOIN pg_index i ON i.indexrelid = c.oid
LEFT JOIN pg_class t ON t.oid = i.indrelid
LEFT JOIN pg_depend d ON c.relkind = 'S' AND d.classid = 'pg_class'::regclass AND d.objid = c.oid
  AND d.refclassid = 'pg_class'::regclass AND d.refobjsubid > 0 AND d.deptype IN ('a', 'i')
LEFT JOIN pg_class s ON s.oid = d.refobjid
LEFT JOIN pg_namespace o ON o.oid = coalesce(t.relnamespace, s.relnamespace)
UNION ALL
SELECT 'TYPE', a.nspname, t.typname,
       CASE t.typtype WHEN 'e' THEN 'enum type' WHEN 'd' THEN 'domain' WHEN 'c' THEN
         CASE c.relkind WHEN 'c' THEN 'composite type' WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view'
           WHEN 'f' THEN 'foreign table' ELSE 'table' END
         ELSE 'type' END,
       NULL, NULL, NULL
FROM pg_type t
JOIN asked a ON a.oid = t.typnamespace
LEFT JOIN pg_class c ON c.oid = t.typrelid
WHERE NOT EXISTS (SELECT FROM pg_type e WHERE e.typarray = t.oid)
UNION ALL
SELECT 'CONSTRAINT', a.nspname, k.conname,
       CASE k.contype WHEN 'c' THEN 'check' WHEN 'f' THEN 'foreign key' WHEN 'u' THEN 'unique constraint'
         WHEN 'p' THEN 'primary key' ELSE 'constraint' END,
       a.nspname, c.relname, obj_description(k.oid, 'pg_constraint')
FROM pg_constraint k
JOIN pg_class c ON c.oid = k.conrelid
JOIN asked a ON a.oid = c.relnamespace
ORDER BY 1, 2, 3, 6
