-- Types of listed values, but for those of extensions.
SELECT n.nspname AS namespace,
       t.typname AS name,
       ARRAY(
         SELECT e.enumlabel::text
         FROM pg_enum e
         WHERE e.enumtypid = t.oid
         ORDER BY e.enumsortorder
       ) AS labels
FROM pg_type t
JOIN pg_namespace n ON n.oid = t.typnamespace
WHERE n.nspname = ANY (?)
  AND t.typtype = 'e'
  AND NOT EXISTS (
    SELECT FROM pg_depend d
    WHERE d.classid = 'pg_type'::regclass AND d.objid = t.oid AND d.deptype = 'e')
