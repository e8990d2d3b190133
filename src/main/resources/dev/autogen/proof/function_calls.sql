-- What runs functions of users when it is used: tables with triggers, policies, rules, or functions in defaults, checks and
-- indexes; views and materialized views with functions; functions in SQL, which the server checks when they are created.
-- "prepare" makes a role that the policies of a table hold for.
WITH functions AS (
  SELECT p.oid FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
  WHERE n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg\_t%'
    AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_proc'::regclass AND e.objid = p.oid AND e.deptype = 'e')
),
calling AS (
  SELECT coalesce(d.adrelid, k.conrelid, i.indrelid, r.ev_class) AS oid
  FROM pg_depend w
  JOIN functions f ON w.refclassid = 'pg_proc'::regclass AND w.refobjid = f.oid
  LEFT JOIN pg_attrdef d ON w.classid = 'pg_attrdef'::regclass AND d.oid = w.objid
  LEFT JOIN pg_constraint k ON w.classid = 'pg_constraint'::regclass AND k.oid = w.objid
  LEFT JOIN pg_index i ON w.classid = 'pg_class'::regclass AND i.indexrelid = w.objid
  LEFT JOIN pg_rewrite r ON w.classid = 'pg_rewrite'::regclass AND r.oid = w.objid
  UNION
  SELECT t.tgrelid FROM pg_trigger t WHERE NOT t.tgisinternal AND t.tgenabled <> 'D'
  UNION
  SELECT r.ev_class FROM pg_rewrite r WHERE r.rulename <> '_RETURN' AND r.ev_enabled <> 'D'
  UNION
  SELECT p.polrelid FROM pg_policy p
)
SELECT CASE c.relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' ELSE 'table' END AS kind,
       c.oid::text AS id, n.nspname AS namespace, c.relname AS "table", c.oid::regclass::text AS name, NULL AS definition,
       CASE WHEN c.relrowsecurity AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid)
         THEN ARRAY[format('CREATE ROLE %s', u.role), format('GRANT %I TO %s', pg_get_userbyid(c.relowner), u.role)]
           || ARRAY(SELECT DISTINCT format('GRANT %I TO %s', pg_get_userbyid(o), u.role)
                    FROM pg_policy p CROSS JOIN LATERAL unnest(p.polroles) AS r (o) WHERE p.polrelid = c.oid AND o <> 0)
           || ARRAY[format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', c.oid::regclass), format('SET LOCAL ROLE %s', u.role)]
         ELSE '{}' END AS prepare
FROM calling k
JOIN pg_class c ON c.oid = k.oid AND c.relkind IN ('r', 'p', 'v', 'm')
JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg\_t%'
CROSS JOIN LATERAL (SELECT 'autogen_' || replace(gen_random_uuid()::text, '-', '') AS role WHERE c.oid > 0) u
UNION ALL
SELECT 'function', p.oid::text, NULL, NULL, p.oid::regprocedure::text, pg_get_functiondef(p.oid), '{}'
FROM functions f JOIN pg_proc p ON p.oid = f.oid AND p.prokind IN ('f', 'p')
JOIN pg_language l ON l.oid = p.prolang AND l.lanname = 'sql'
WHERE p.prosrc <> ''
ORDER BY 1, 5
