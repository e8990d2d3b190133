-- Every column of tables and views, with the sequence of an identity or serial column. From PostgreSQL 18 attnotnull is
-- also set by a NOT NULL that is not validated yet; such a column may still hold nulls.
SELECT n.nspname AS namespace,
       c.relname AS "table",
       a.attname AS "column",
       format_type(a.atttypid, a.atttypmod) AS type,
       NOT a.attnotnull OR EXISTS (
         SELECT FROM pg_constraint v
         WHERE v.conrelid = c.oid AND v.contype = 'n' AND v.conkey = ARRAY[a.attnum] AND NOT v.convalidated
       ) AS nullable,
       pg_get_expr(d.adbin, d.adrelid) AS expression,
       a.attidentity AS identity,
       a.attgenerated AS generated,
       CASE WHEN a.attcollation <> t.typcollation THEN a.attcollation::regcollation::text END AS collation,
       col_description(c.oid, a.attnum) AS comment,
       CASE WHEN c.relkind <> 'v' AND a.attstorage <> t.typstorage THEN
         CASE a.attstorage WHEN 'p' THEN 'plain' WHEN 'e' THEN 'external' WHEN 'x' THEN 'extended' ELSE 'main' END
       END AS storage,
       CASE a.attcompression WHEN 'p' THEN 'pglz' WHEN 'l' THEN 'lz4' END AS compression,
       s.seqrelid IS NOT NULL AS numbered,
       format_type(s.seqtypid, NULL) AS sequence_type,
       s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
JOIN pg_type t ON t.oid = a.atttypid
LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
LEFT JOIN LATERAL (
  SELECT q.*
  FROM pg_depend o
  JOIN pg_sequence q ON q.seqrelid = o.objid
  WHERE o.classid = 'pg_class'::regclass
    AND o.refclassid = 'pg_class'::regclass AND o.refobjid = c.oid AND o.refobjsubid = a.attnum
    AND (o.deptype = 'i'
      OR o.deptype = 'a'
        AND pg_get_expr(d.adbin, d.adrelid) = format('nextval(%L::regclass)', q.seqrelid::regclass::text))
  LIMIT 1
) s ON true
WHERE n.nspname = ANY (?)
  AND c.relkind IN ('r', 'p', 'v')
ORDER BY n.nspname, c.relname, a.attnum
