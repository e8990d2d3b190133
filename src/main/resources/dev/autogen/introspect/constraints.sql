-- Keys, checks and foreign keys. A constraint with a parent is the copy that PostgreSQL keeps per partition.
SELECT n.nspname AS namespace,
       c.relname AS "table",
       k.conname AS name,
       k.contype AS kind,
       ARRAY(
         SELECT a.attname::text
         FROM unnest(k.conkey) WITH ORDINALITY AS u(num, place)
         JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.num
         ORDER BY u.place
       ) AS columns,
       pg_get_expr(k.conbin, k.conrelid) AS condition,
       fn.nspname AS referenced_namespace,
       f.relname AS referenced_table,
       ARRAY(
         SELECT a.attname::text
         FROM unnest(k.confkey) WITH ORDINALITY AS u(num, place)
         JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = u.num
         ORDER BY u.place
       ) AS referenced_columns,
       k.confdeltype AS on_delete,
       k.confupdtype AS on_update,
       k.condeferrable AS deferrable,
       k.condeferred AS deferred,
       -- a constraint that is NOT ENFORCED (PostgreSQL 18) cannot be validated
       k.convalidated OR NOT coalesce((to_jsonb(k) ->> 'conenforced')::boolean, true) AS validated,
       -- the column came with PostgreSQL 15
       coalesce((to_jsonb(i) ->> 'indnullsnotdistinct')::boolean, false) AS nulls_not_distinct
FROM pg_constraint k
JOIN pg_class c ON c.oid = k.conrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_class f ON f.oid = k.confrelid
LEFT JOIN pg_namespace fn ON fn.oid = f.relnamespace
LEFT JOIN pg_index i ON i.indexrelid = k.conindid AND k.contype = 'u'
WHERE n.nspname = ANY (?)
  AND k.contype IN ('p', 'u', 'c', 'f')
  AND k.conparentid = 0
