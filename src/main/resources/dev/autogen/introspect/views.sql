-- Views, without those of extensions: one row for each relation that the query reads, with the
-- columns that it depends on. Written with pretty parentheses, without a final semicolon.
SELECT n.nspname AS namespace,
       c.relname AS "table",
       rtrim(pg_get_viewdef(c.oid, true), ';') AS query,
       coalesce(c.reloptions, '{}') AS options,
       obj_description(c.oid, 'pg_class') AS comment,
       s.namespace AS source_namespace,
       s.name AS source,
       s.columns
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN LATERAL (
  SELECT sn.nspname AS namespace,
         sc.relname AS name,
         coalesce(array_agg(a.attname::text) FILTER (WHERE a.attnum > 0), '{}') AS columns
  FROM pg_rewrite r
  JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid
    AND d.refclassid = 'pg_class'::regclass AND d.refobjid <> c.oid
  JOIN pg_class sc ON sc.oid = d.refobjid
  JOIN pg_namespace sn ON sn.oid = sc.relnamespace
  LEFT JOIN pg_attribute a ON a.attrelid = sc.oid AND a.attnum = d.refobjsubid
  WHERE r.ev_class = c.oid
  GROUP BY sn.nspname, sc.relname
) s ON true
WHERE n.nspname = ANY (?)
  AND c.relkind = 'v'
  AND NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')
