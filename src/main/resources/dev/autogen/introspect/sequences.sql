-- Sequences of users, without those of identity and serial columns and of extensions.
SELECT n.nspname AS namespace,
       c.relname AS name,
       format_type(s.seqtypid, NULL) AS sequence_type,
       s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle
FROM pg_sequence s
JOIN pg_class c ON c.oid = s.seqrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = ANY (?)
  AND NOT EXISTS (
    SELECT
    FROM pg_depend o
    LEFT JOIN pg_attrdef d ON d.adrelid = o.refobjid AND d.adnum = o.refobjsubid
    WHERE o.classid = 'pg_class'::regclass AND o.objid = c.oid
      AND (o.deptype IN ('e', 'i')
        OR o.deptype = 'a'
          AND pg_get_expr(d.adbin, d.adrelid) = format('nextval(%L::regclass)', c.oid::regclass::text)))
