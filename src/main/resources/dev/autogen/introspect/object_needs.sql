-- What every object of users needs, by the ids "class.oid" of the catalog: one row for each object and what it needs.
-- "belongs" says that the object has no life of its own: the row type of a table, the member of an extension. A function
-- needs the schemas that its text names, too, because the text is all that the server knows about it. Schemas, and what
-- belongs to the whole database, have a row of their own.
WITH system AS (
  SELECT 'pg_namespace'::regclass AS class, oid
  FROM pg_namespace WHERE nspname = 'information_schema' OR nspname LIKE 'pg\_%'
  UNION ALL
  -- TOAST tables, and temporary tables of all sessions.
  SELECT 'pg_class'::regclass, c.oid
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname LIKE 'pg\_t%'
)
SELECT d.classid || '.' || d.objid AS id,
       NULL AS namespace,
       d.refclassid || '.' || d.refobjid AS needs,
       bool_or((d.deptype IN ('i', 'e') AND t.oid IS NULL) OR (d.classid = 'pg_attrdef'::regclass AND a.attgenerated <> '')) AS belongs
FROM pg_depend d
-- A constraint trigger has a constraint, but is more than that.
LEFT JOIN pg_trigger t ON d.classid = 'pg_trigger'::regclass AND t.oid = d.objid AND NOT t.tgisinternal
LEFT JOIN pg_attrdef f ON d.classid = 'pg_attrdef'::regclass AND f.oid = d.objid AND d.deptype = 'a'
  AND d.refclassid = 'pg_class'::regclass AND d.refobjid = f.adrelid
LEFT JOIN pg_attribute a ON a.attrelid = f.adrelid AND a.attnum = f.adnum AND d.refobjsubid = f.adnum
WHERE d.objid >= 16384
  AND (d.refobjid >= 16384 OR d.refclassid = 'pg_namespace'::regclass)
  AND (d.classid, d.objid) <> (d.refclassid, d.refobjid)
  AND NOT EXISTS (SELECT FROM system s WHERE d.refclassid = s.class AND d.refobjid = s.oid)
  AND NOT EXISTS (SELECT FROM system s WHERE d.classid = s.class AND d.objid = s.oid)
  AND d.classid NOT IN ('pg_amop'::regclass, 'pg_amproc'::regclass)
GROUP BY 1, 3
UNION ALL
SELECT 'pg_proc'::regclass::oid || '.' || p.oid, NULL, 'pg_namespace'::regclass::oid || '.' || n.oid, false
FROM pg_proc p
JOIN pg_namespace n ON strpos(p.prosrc, n.nspname) > 0 AND n.oid <> p.pronamespace
WHERE p.oid >= 16384
  AND n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\_%'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_proc'::regclass AND e.objid = p.oid AND e.deptype = 'e')
UNION ALL
SELECT 'pg_namespace'::regclass::oid || '.' || oid, nspname, NULL, false
FROM pg_namespace
WHERE nspname <> 'information_schema' AND nspname NOT LIKE 'pg\_%'
UNION ALL
SELECT w.class::oid || '.' || w.oid, NULL, NULL, false
FROM (
  SELECT 'pg_publication'::regclass AS class, oid FROM pg_publication
  UNION ALL
  SELECT 'pg_event_trigger'::regclass, oid FROM pg_event_trigger
  UNION ALL
  SELECT 'pg_default_acl'::regclass, oid FROM pg_default_acl) w
