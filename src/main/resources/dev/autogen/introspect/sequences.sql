-- Sequences of users, without those of identity and serial columns and of extensions.
SELECT n.nspname AS namespace,
       c.relname AS name,
       format_type(s.seqtypid, NULL) AS sequence_type,
       s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle,
       ow.nspname AS owner_namespace, ot.relname AS owner_table, oc.attname AS owner_column
FROM pg_sequence s
JOIN pg_class c ON c.oid = s.seqrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_depend w ON w.classid = 'pg_class'::regclass AND w.objid = c.oid AND w.deptype = 'a'
  AND w.refclassid = 'pg_class'::regclass AND w.refobjsubid > 0
LEFT JOIN pg_attribute oc ON oc.attrelid = w.refobjid AND oc.attnum = w.refobjsubid
LEFT JOIN pg_class ot ON ot.oid = w.refobjid
LEFT JOIN pg_namespace ow ON ow.oid = ot.relnamespace
WHERE n.nspname = ANY (?)
  AND NOT EXISTS (
    SELECT
    FROM pg_depend o
    LEFT JOIN pg_attrdef d ON d.adrelid = o.refobjid AND d.adnum = o.refobjsubid
    WHERE o.classid = 'pg_class'::regclass AND o.objid = c.oid
      AND (o.deptype IN ('e', 'i')
        OR o.deptype = 'a'
          AND pg_get_expr(d.adbin, d.adrelid) = format('nextval(%L::regclass)', c.oid::regclass::text)))
