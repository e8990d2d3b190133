-- All objects that a schema record cannot describe, by kind and name. autogen never changes them. Objects that belong to
-- an extension, or to an object that is listed itself, are skipped.
WITH asked AS (
  SELECT n.oid, n.nspname FROM pg_namespace n WHERE n.nspname = ANY (?)
),
relations AS (
  SELECT c.*, a.nspname FROM pg_class c JOIN asked a ON a.oid = c.relnamespace
),
found AS (
  SELECT 'pg_class'::regclass AS class, c.oid,
         CASE c.relkind WHEN 'f' THEN 'foreign table' ELSE 'materialized view' END AS kind,
         c.nspname AS namespace, c.relname::text AS name, NULL AS "table"
  FROM relations c
  WHERE c.relkind IN ('f', 'm') AND NOT c.relispartition
  UNION ALL
  SELECT 'pg_class'::regclass, c.oid, count(*) || CASE count(*) WHEN 1 THEN ' partition' ELSE ' partitions' END,
         c.nspname, NULL, c.relname::text
  FROM relations c
  JOIN pg_inherits i ON i.inhparent = c.oid
  WHERE c.relkind = 'p'
  GROUP BY c.oid, c.nspname, c.relname
  UNION ALL
  SELECT 'pg_trigger'::regclass, t.oid, 'trigger', c.nspname, t.tgname::text, c.relname::text
  FROM pg_trigger t JOIN relations c ON c.oid = t.tgrelid
  WHERE NOT t.tgisinternal AND t.tgparentid = 0
  UNION ALL
  SELECT 'pg_rewrite'::regclass, r.oid, 'rule', c.nspname, r.rulename::text, c.relname::text
  FROM pg_rewrite r JOIN relations c ON c.oid = r.ev_class
  WHERE r.rulename <> '_RETURN'
  UNION ALL
  SELECT 'pg_policy'::regclass, p.oid, 'policy', c.nspname, p.polname::text, c.relname::text
  FROM pg_policy p JOIN relations c ON c.oid = p.polrelid
  UNION ALL
  SELECT 'pg_constraint'::regclass, k.oid, 'exclusion constraint', c.nspname, k.conname::text, c.relname::text
  FROM pg_constraint k JOIN relations c ON c.oid = k.conrelid
  WHERE k.contype = 'x' AND k.conparentid = 0
  UNION ALL
  SELECT 'pg_class'::regclass, x.oid, 'invalid index', c.nspname, x.relname::text, c.relname::text
  FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid JOIN relations c ON c.oid = i.indrelid
  WHERE NOT i.indisvalid AND c.relkind = 'r'
  UNION ALL
  SELECT 'pg_statistic_ext'::regclass, s.oid, 'statistics', a.nspname, s.stxname::text, NULL
  FROM pg_statistic_ext s JOIN asked a ON a.oid = s.stxnamespace
  UNION ALL
  SELECT 'pg_proc'::regclass, p.oid,
         CASE p.prokind WHEN 'p' THEN 'procedure' WHEN 'a' THEN 'aggregate' ELSE 'function' END,
         a.nspname, format('%s(%s)', p.proname, pg_get_function_identity_arguments(p.oid)), NULL
  FROM pg_proc p JOIN asked a ON a.oid = p.pronamespace
  UNION ALL
  SELECT 'pg_type'::regclass, t.oid, CASE t.typtype WHEN 'd' THEN 'domain' ELSE 'range type' END,
         a.nspname, t.typname::text, NULL
  FROM pg_type t JOIN asked a ON a.oid = t.typnamespace
  WHERE t.typtype IN ('d', 'r')
  UNION ALL
  SELECT 'pg_collation'::regclass, l.oid, 'collation', a.nspname, l.collname::text, NULL
  FROM pg_collation l JOIN asked a ON a.oid = l.collnamespace
)
SELECT f.kind, f.namespace, f.name, f."table"
FROM found f
WHERE NOT EXISTS (
  SELECT FROM pg_depend d
  WHERE d.classid = f.class AND d.objid = f.oid
    AND (d.deptype = 'e'
      -- functions and the like that a range type brings along
      OR d.deptype = 'i' AND f.class = 'pg_proc'::regclass))
ORDER BY f.namespace, f."table" NULLS FIRST, f.kind, f.name
