-- What may hide rows of these tables from an UPDATE, or change what it writes: policies, BEFORE triggers (those of
-- partitions and child tables, too) and rules. The tables are given as a statement would write them.
WITH RECURSIVE tree AS (
  SELECT a.name AS asked, to_regclass(a.name)::oid AS oid, true AS named FROM unnest(?::text[]) AS a (name)
  UNION ALL
  SELECT t.asked, i.inhrelid, false FROM tree t JOIN pg_inherits i ON i.inhparent = t.oid
),
found AS (
  SELECT t.asked, t.oid, 'policy' AS kind, p.polname::text AS name
  FROM tree t
  JOIN pg_class c ON c.oid = t.oid AND c.relrowsecurity
  JOIN pg_policy p ON p.polrelid = t.oid
  WHERE t.named
  UNION ALL
  -- 1 is a trigger for each row, 2 one before it, 16 one of UPDATE (TRIGGER_TYPE_ROW and so on in pg_trigger.h). Those
  -- that begin with ~ and always fire are autogen's own, and keep no row from anybody.
  SELECT t.asked, t.oid, 'trigger', g.tgname::text
  FROM tree t
  JOIN pg_trigger g ON g.tgrelid = t.oid
  WHERE NOT g.tgisinternal AND g.tgenabled IN ('O', 'A') AND g.tgtype & 19 = 19
    AND NOT (g.tgenabled = 'A' AND g.tgname LIKE '~%')
  UNION ALL
  SELECT t.asked, t.oid, 'rule', r.rulename::text
  FROM tree t
  JOIN pg_rewrite r ON r.ev_class = t.oid
  WHERE t.named AND r.ev_type = '2' AND r.ev_enabled IN ('O', 'A')
)
SELECT f.asked, f.kind, f.name, f.oid::regclass::text AS "table",
       format(
         CASE f.kind
           WHEN 'policy' THEN 'ALTER TABLE %s NO FORCE ROW LEVEL SECURITY'
           WHEN 'trigger' THEN 'ALTER TABLE %s DISABLE TRIGGER %I'
           ELSE 'ALTER TABLE %s DISABLE RULE %I'
         END,
         f.oid::regclass, f.name) AS removal
FROM found f
ORDER BY f.asked, f.kind, f.oid, f.name
