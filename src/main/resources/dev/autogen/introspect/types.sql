-- Enum types with their labels, and composite types with their attributes, without those of tables and extensions.
-- The casts are those that Hibernate's schema export creates.
SELECT n.nspname AS namespace,
       t.typname AS name,
       t.typtype = 'e' AS listed,
       CASE
         WHEN t.typtype = 'e'
         THEN ARRAY(SELECT e.enumlabel::text FROM pg_enum e WHERE e.enumtypid = t.oid ORDER BY e.enumsortorder)
         ELSE ARRAY(SELECT a.attname::text FROM pg_attribute a
                    WHERE a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum)
       END AS parts,
       ARRAY(SELECT format_type(a.atttypid, a.atttypmod) FROM pg_attribute a
             WHERE a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum) AS types,
       EXISTS (SELECT FROM pg_cast k
               WHERE k.castsource = 'varchar'::regtype AND k.casttarget = t.oid
                 AND k.castmethod = 'i' AND k.castcontext = 'i') AS from_varchar,
       EXISTS (SELECT FROM pg_cast k
               WHERE k.castsource = t.oid AND k.casttarget = 'varchar'::regtype
                 AND k.castmethod = 'i' AND k.castcontext = 'i') AS to_varchar
FROM pg_type t
JOIN pg_namespace n ON n.oid = t.typnamespace
LEFT JOIN pg_class c ON c.oid = t.typrelid
WHERE n.nspname = ANY (?)
  AND (t.typtype = 'e' OR c.relkind = 'c')
  AND NOT EXISTS (
    SELECT FROM pg_depend d
    WHERE d.classid = 'pg_type'::regclass AND d.objid = t.oid AND d.deptype = 'e')
