-- One row for each key or included column of each index that no constraint owns. Invalid indexes are skipped: a failed
-- CREATE INDEX CONCURRENTLY leaves one, and no query uses it.
SELECT n.nspname AS namespace,
       c.relname AS "table",
       x.relname AS name,
       m.amname AS method,
       i.indisunique AS "unique",
       -- the column came with PostgreSQL 15
       coalesce((to_jsonb(i) ->> 'indnullsnotdistinct')::boolean, false) AS nulls_not_distinct,
       pg_get_expr(i.indpred, i.indrelid) AS predicate,
       coalesce(x.reloptions, '{}') AS options,
       p.place > i.indnkeyatts AS included,
       a.attname AS "column",
       e.text AS expression,
       i.indoption[p.place - 1] & 1 = 1 AS descending,
       i.indoption[p.place - 1] & 2 = 2 AS nulls_first,
       CASE
         WHEN coalesce(e.collated, i.indcollation[p.place - 1] NOT IN (0, a.attcollation))
         THEN i.indcollation[p.place - 1]::regcollation::text
       END AS collation,
       CASE
         WHEN o.opcdefault THEN NULL
         WHEN pg_opclass_is_visible(o.oid) THEN quote_ident(o.opcname)
         ELSE o.opcnamespace::regnamespace::text || '.' || quote_ident(o.opcname)
       END AS operator_class
FROM pg_index i
JOIN pg_class x ON x.oid = i.indexrelid
JOIN pg_am m ON m.oid = x.relam
JOIN pg_class c ON c.oid = i.indrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
CROSS JOIN LATERAL generate_series(1, i.indnatts) AS p(place)
LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[p.place - 1] AND a.attnum <> 0
LEFT JOIN LATERAL (
  -- an index definition has parentheses around whatever is not a function call; they are not part of the expression
  SELECT CASE WHEN g.text LIKE '(%' THEN substr(g.text, 2, length(g.text) - 2) ELSE g.text END AS text,
         -- which collation an expression has by itself, the catalog does not tell
         strpos(pg_get_indexdef(i.indexrelid), g.text || ' COLLATE ') > 0 AS collated
  FROM pg_get_indexdef(i.indexrelid, p.place, false) AS g(text)
) e ON i.indkey[p.place - 1] = 0
LEFT JOIN pg_opclass o ON p.place <= i.indnkeyatts AND o.oid = i.indclass[p.place - 1]
WHERE n.nspname = ANY (?)
  AND c.relkind IN ('r', 'p')
  AND i.indisvalid
  AND NOT EXISTS (
    SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
ORDER BY n.nspname, c.relname, x.relname, p.place
