-- Columns of tables. Domains with a check are marked.
SELECT a.attrelid AS relation,
       a.attnum AS number,
       a.attname AS name,
       format_type(a.atttypid, a.atttypmod) AS type,
       a.attcollation AS "collation",
       a.attnotnull AS not_null,
       a.atthasdef AS has_default,
       a.attidentity <> '' AS is_identity,
       a.attgenerated <> '' AS is_generated,
       EXISTS (SELECT FROM pg_constraint d WHERE d.contypid = a.atttypid AND d.contype = 'c') AS checked_domain
FROM pg_attribute a
JOIN pg_class c ON c.oid = a.attrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p')
  AND a.attnum > 0
  AND NOT a.attisdropped
  AND n.nspname !~ '^pg_'
  AND n.nspname <> 'information_schema'
ORDER BY a.attrelid, a.attnum
