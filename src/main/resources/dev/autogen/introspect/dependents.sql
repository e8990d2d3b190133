-- Every object that depends on relations and types of these namespaces and that may stand in the way of their change, with
-- what it reads, and the server's own definition to create it again: policies, triggers, rules, column privileges,
-- publications, replica identities, CLUSTER marks, statistics, indexes, constraints, views, computed columns, functions.
-- "create" is empty for an object that cannot be created again from its definition. What an extension owns is such an object.
WITH asked AS (
  SELECT n.oid, n.nspname FROM pg_namespace n WHERE n.nspname = ANY (?)
),
relations AS (
  SELECT c.*, a.nspname FROM pg_class c JOIN asked a ON a.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition
),
found AS (
  SELECT 'policy' AS kind, 'pg_policy'::regclass AS class, p.oid, 0 AS part, c.nspname, c.relname AS "table",
         p.polname::text AS name,
         ARRAY[format('CREATE POLICY %I ON %s%s%s%s%s%s', p.polname, c.oid::regclass,
           CASE WHEN NOT p.polpermissive THEN ' AS RESTRICTIVE' END,
           CASE p.polcmd WHEN 'r' THEN ' FOR SELECT' WHEN 'a' THEN ' FOR INSERT' WHEN 'w' THEN ' FOR UPDATE' WHEN 'd' THEN ' FOR DELETE' END,
           (SELECT ' TO ' || string_agg(r.rolname, ', ' ORDER BY r.rolname)
            FROM (SELECT quote_ident(pg_get_userbyid(o)) AS rolname FROM unnest(p.polroles) AS u (o) WHERE o <> 0) r),
           ' USING (' || pg_get_expr(p.polqual, p.polrelid) || ')',
           ' WITH CHECK (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')')] AS create,
         ARRAY[format('DROP POLICY %I ON %s', p.polname, c.oid::regclass)] AS drop,
         format('POLICY %I ON %s', p.polname, c.oid::regclass) AS comment_on
  FROM pg_policy p JOIN relations c ON c.oid = p.polrelid
  UNION ALL
  SELECT 'trigger', 'pg_trigger'::regclass, t.oid, 0, c.nspname, c.relname, t.tgname::text,
         ARRAY[pg_get_triggerdef(t.oid, true)]
           || CASE WHEN t.tgenabled <> 'O' THEN ARRAY[format('ALTER TABLE %s %s TRIGGER %I', c.oid::regclass,
                CASE t.tgenabled WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'ENABLE ALWAYS' END, t.tgname)] END,
         ARRAY[format('DROP TRIGGER %I ON %s', t.tgname, c.oid::regclass)],
         format('TRIGGER %I ON %s', t.tgname, c.oid::regclass)
  FROM pg_trigger t JOIN relations c ON c.oid = t.tgrelid
  WHERE NOT t.tgisinternal AND t.tgparentid = 0
  UNION ALL
  SELECT 'rule', 'pg_rewrite'::regclass, r.oid, 0, c.nspname, c.relname, r.rulename::text,
         ARRAY[rtrim(pg_get_ruledef(r.oid, true), ';')]
           || CASE WHEN r.ev_enabled <> 'O' THEN ARRAY[format('ALTER TABLE %s %s RULE %I', c.oid::regclass,
                CASE r.ev_enabled WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'ENABLE ALWAYS' END, r.rulename)] END,
         ARRAY[format('DROP RULE %I ON %s', r.rulename, c.oid::regclass)],
         format('RULE %I ON %s', r.rulename, c.oid::regclass)
  FROM pg_rewrite r JOIN relations c ON c.oid = r.ev_class
  WHERE r.rulename <> '_RETURN'
  UNION ALL
  SELECT 'statistics', 'pg_statistic_ext'::regclass, s.oid, 0, c.nspname, c.relname, s.stxname::text,
         ARRAY[pg_get_statisticsobjdef(s.oid)]
           || CASE WHEN (to_jsonb(s) ->> 'stxstattarget')::int >= 0 THEN ARRAY[format('ALTER STATISTICS %s SET STATISTICS %s',
                format('%I.%I', n.nspname, s.stxname), to_jsonb(s) ->> 'stxstattarget')] END,
         ARRAY[format('DROP STATISTICS %I.%I', n.nspname, s.stxname)],
         format('STATISTICS %I.%I', n.nspname, s.stxname)
  FROM pg_statistic_ext s JOIN relations c ON c.oid = s.stxrelid JOIN pg_namespace n ON n.oid = s.stxnamespace
  UNION ALL
  SELECT 'publication', 'pg_publication_rel'::regclass, pr.oid, 0, c.nspname, c.relname, p.pubname::text,
         ARRAY[format('ALTER PUBLICATION %I ADD TABLE %s%s%s', p.pubname, c.oid::regclass,
           (SELECT ' (' || string_agg(quote_ident(a.attname), ', ' ORDER BY a.attname) || ')'
            FROM jsonb_array_elements_text(nullif(to_jsonb(pr) -> 'prattrs', 'null')) AS k (attnum)
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.attnum::int),
           (SELECT ' WHERE (' || (to_jsonb(pt) ->> 'rowfilter') || ')'
            FROM pg_publication_tables pt
            WHERE to_jsonb(pr) ->> 'prqual' IS NOT NULL
              AND pt.pubname = p.pubname AND pt.schemaname = c.nspname AND pt.tablename = c.relname))],
         ARRAY[format('ALTER PUBLICATION %I DROP TABLE %s', p.pubname, c.oid::regclass)],
         NULL
  FROM pg_publication_rel pr JOIN pg_publication p ON p.oid = pr.prpubid JOIN relations c ON c.oid = pr.prrelid
  WHERE to_jsonb(pr) ->> 'prattrs' IS NOT NULL OR to_jsonb(pr) ->> 'prqual' IS NOT NULL
  UNION ALL
  SELECT CASE k.contype WHEN 'f' THEN 'foreign key' ELSE 'constraint' END,
         'pg_constraint'::regclass, k.oid, 0, c.nspname, c.relname, k.conname::text,
         ARRAY[format('ALTER TABLE %s ADD CONSTRAINT %I %s', c.oid::regclass, k.conname, pg_get_constraintdef(k.oid, true))],
         ARRAY[format('ALTER TABLE %s DROP CONSTRAINT %I', c.oid::regclass, k.conname)],
         format('CONSTRAINT %I ON %s', k.conname, c.oid::regclass)
  FROM pg_constraint k JOIN pg_class t ON t.oid = k.conrelid JOIN pg_namespace tn ON tn.oid = t.relnamespace
  CROSS JOIN LATERAL (SELECT t.oid, tn.nspname, t.relname) c
  WHERE k.contype IN ('c', 'f', 'p', 'u', 'x') AND k.conparentid = 0
    AND (k.conrelid IN (SELECT oid FROM relations) OR k.confrelid IN (SELECT oid FROM relations))
  UNION ALL
  SELECT 'index', 'pg_class'::regclass, x.oid, 0, c.nspname, c.relname, x.relname::text,
         ARRAY[pg_get_indexdef(x.oid, 0, true)],
         ARRAY[format('DROP INDEX %s', x.oid::regclass)],
         format('INDEX %s', x.oid::regclass)
  FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid JOIN relations c ON c.oid = i.indrelid
  WHERE NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = x.oid AND k.contype IN ('p', 'u', 'x'))
  UNION ALL
  SELECT CASE c.relkind WHEN 'm' THEN 'materialized view' ELSE 'view' END,
         'pg_rewrite'::regclass, r.oid, 0, c.nspname, c.relname, NULL,
         ARRAY[format(E'CREATE %s %s%s AS\n%s', CASE c.relkind WHEN 'm' THEN 'MATERIALIZED VIEW' ELSE 'VIEW' END, c.oid::regclass,
           ' WITH (' || (SELECT string_agg(option, ', ') FROM unnest(c.reloptions) AS o (option)) || ')',
           rtrim(pg_get_viewdef(c.oid, true), ';'))]
           || CASE WHEN pg_get_userbyid(c.relowner) <> current_user
                THEN ARRAY[format('ALTER TABLE %s OWNER TO %I', c.oid::regclass, pg_get_userbyid(c.relowner))] END,
         ARRAY[format('DROP %s %s', CASE c.relkind WHEN 'm' THEN 'MATERIALIZED VIEW' ELSE 'VIEW' END, c.oid::regclass)],
         format('%s %s', CASE c.relkind WHEN 'm' THEN 'MATERIALIZED VIEW' ELSE 'VIEW' END, c.oid::regclass)
  FROM pg_class c0 JOIN pg_namespace n ON n.oid = c0.relnamespace
  CROSS JOIN LATERAL (SELECT c0.*, n.nspname) c
  JOIN pg_rewrite r ON r.ev_class = c.oid AND r.rulename = '_RETURN'
  WHERE c.relkind IN ('v', 'm') AND n.nspname NOT IN ('pg_catalog', 'information_schema')
  UNION ALL
  SELECT CASE WHEN a.attgenerated <> '' THEN 'computed column' ELSE 'default' END,
         'pg_attrdef'::regclass, d.oid, a.attnum, n.nspname, c.relname, a.attname::text, '{}', '{}', NULL
  FROM pg_attrdef d
  JOIN pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum
  JOIN pg_class c ON c.oid = d.adrelid AND NOT c.relispartition
  JOIN pg_namespace n ON n.oid = c.relnamespace
  UNION ALL
  SELECT 'column', 'pg_class'::regclass, c.oid, a.attnum, n.nspname, c.relname, a.attname::text, '{}', '{}', NULL
  FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  JOIN pg_type t ON t.oid = a.atttypid
  LEFT JOIN pg_type e ON e.oid = t.typelem AND t.typcategory = 'A'
  WHERE c.relkind IN ('r', 'p', 'c', 'f') AND NOT c.relispartition
    AND coalesce(e.typnamespace, t.typnamespace) IN (SELECT oid FROM asked)
  UNION ALL
  SELECT CASE p.prokind WHEN 'p' THEN 'procedure' WHEN 'a' THEN 'aggregate' ELSE 'function' END,
         'pg_proc'::regclass, p.oid, 0, n.nspname, NULL, format('%s(%s)', p.oid::regproc, pg_get_function_identity_arguments(p.oid)),
         '{}', '{}', NULL
  FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
  WHERE n.nspname NOT IN ('pg_catalog', 'information_schema')
  UNION ALL
  SELECT 'domain', 'pg_type'::regclass, t.oid, 0, n.nspname, NULL, t.oid::regtype::text, '{}', '{}', NULL
  FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
  WHERE t.typtype = 'd' AND n.nspname NOT IN ('pg_catalog', 'information_schema')
),
reading AS (
  SELECT f.class, f.oid, f.part,
         array_agg(n.nspname::text ORDER BY o.namespace, o.name, o.part) AS namespaces,
         array_agg(o.name::text ORDER BY o.namespace, o.name, o.part) AS names,
         array_agg(coalesce(o.part, '') ORDER BY o.namespace, o.name, o.part) AS parts
  FROM found f
  JOIN pg_depend d ON d.classid = f.class AND d.objid = f.oid AND (f.class <> 'pg_class'::regclass OR d.objsubid = f.part)
  CROSS JOIN LATERAL (
    SELECT c.relnamespace AS namespace, c.relname AS name,
           (SELECT a.attname::text FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum = d.refobjsubid AND d.refobjsubid > 0) AS part
    FROM pg_class c
    WHERE d.refclassid = 'pg_class'::regclass AND c.oid = d.refobjid
      -- A column's own default reads the column.
      AND NOT (d.classid = 'pg_attrdef'::regclass AND d.deptype = 'a' AND d.refobjsubid = f.part)
      AND NOT (d.classid = 'pg_rewrite'::regclass AND d.deptype = 'i')
    UNION ALL
    SELECT coalesce(r.relnamespace, t.typnamespace), coalesce(r.relname, e.typname, t.typname), NULL
    FROM pg_type t
    LEFT JOIN pg_type e ON e.oid = t.typelem AND t.typcategory = 'A'
    LEFT JOIN pg_class r ON r.oid = coalesce(nullif(e.typrelid, 0), nullif(t.typrelid, 0))
    WHERE d.refclassid = 'pg_type'::regclass AND t.oid = d.refobjid
    UNION ALL
    -- A foreign key depends on the index of the key that it refers to; a constraint has the name of its index.
    SELECT k.connamespace, k.conname, NULL
    FROM pg_constraint k
    WHERE d.refclassid = 'pg_constraint'::regclass AND k.oid = d.refobjid
  ) o
  JOIN asked n ON n.oid = o.namespace
  GROUP BY f.class, f.oid, f.part
),
extended AS (
  SELECT f.kind, f.nspname AS namespace, f."table", f.name, f.drop,
         f.create || CASE WHEN f.comment_on IS NOT NULL AND description.text IS NOT NULL
           THEN ARRAY[format('COMMENT ON %s IS %L', f.comment_on, description.text)] END AS create,
         r.namespaces, r.names, r.parts,
         EXISTS (SELECT FROM pg_depend e WHERE e.classid = f.class AND e.objid = f.oid AND e.deptype = 'e') AS of_extension
  FROM found f
  JOIN reading r USING (class, oid, part)
  CROSS JOIN LATERAL (
    SELECT obj_description(CASE WHEN f.kind LIKE '%view' THEN (SELECT ev_class FROM pg_rewrite w WHERE w.oid = f.oid) ELSE f.oid END,
             CASE WHEN f.kind LIKE '%view' THEN 'pg_class' ELSE f.class::regclass::text END) AS text) description
  UNION ALL
  SELECT 'privileges', c.nspname, c.relname, a.attname::text, '{}',
         ARRAY(
           SELECT format('GRANT %s ON %s TO %s%s',
                    string_agg(format('%s (%I)', g.privilege_type, a.attname), ', ' ORDER BY g.privilege_type), c.oid::regclass,
                    CASE g.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(g.grantee)) END,
                    CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' END)
           FROM aclexplode(a.attacl) g
           WHERE g.grantee <> c.relowner
           GROUP BY g.grantee, g.is_grantable
           ORDER BY g.grantee, g.is_grantable),
         ARRAY[c.nspname::text], ARRAY[c.relname::text], ARRAY[a.attname::text], false
  FROM pg_attribute a JOIN relations c ON c.oid = a.attrelid
  WHERE a.attacl IS NOT NULL AND NOT a.attisdropped AND a.attnum > 0
  UNION ALL
  SELECT 'partition key', c.nspname, c.relname, NULL, '{}', '{}',
         array_agg(c.nspname::text ORDER BY k.name), array_agg(c.relname::text ORDER BY k.name), array_agg(k.name ORDER BY k.name), false
  FROM pg_partitioned_table p
  JOIN relations c ON c.oid = p.partrelid
  CROSS JOIN LATERAL (
    SELECT '' AS name
    UNION ALL
    SELECT a.attname::text
    FROM pg_depend d JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = d.objsubid
    WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.refclassid = 'pg_class'::regclass AND d.refobjid = c.oid
      AND d.refobjsubid = 0 AND d.deptype = 'i') k
  GROUP BY c.nspname, c.relname
  UNION ALL
  SELECT 'privileges', c.nspname, c.relname, NULL, '{}',
         ARRAY(
           SELECT format('GRANT %s ON %s TO %s%s', string_agg(g.privilege_type, ', ' ORDER BY g.privilege_type), c.oid::regclass,
                    CASE g.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(g.grantee)) END,
                    CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' END)
           FROM aclexplode(c.relacl) g
           WHERE g.grantee <> c.relowner
           GROUP BY g.grantee, g.is_grantable
           ORDER BY g.grantee, g.is_grantable),
         ARRAY[c.nspname::text], ARRAY[c.relname::text], ARRAY[''], false
  FROM relations c
  WHERE EXISTS (SELECT FROM aclexplode(c.relacl) g WHERE g.grantee <> c.relowner)
  UNION ALL
  SELECT 'row security', c.nspname, c.relname, NULL, '{}',
         ARRAY[format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', c.oid::regclass)]
           || CASE WHEN c.relforcerowsecurity THEN ARRAY[format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', c.oid::regclass)] END,
         ARRAY[c.nspname::text], ARRAY[c.relname::text], ARRAY[''], false
  FROM relations c
  WHERE c.relrowsecurity
  UNION ALL
  SELECT m.kind, c.nspname, c.relname, NULL, '{}', ARRAY[m.statement],
         array_agg(c.nspname::text ORDER BY k.name), array_agg(k.relation ORDER BY k.name), array_agg(k.name ORDER BY k.name), false
  FROM pg_index i
  JOIN pg_class x ON x.oid = i.indexrelid
  JOIN relations c ON c.oid = i.indrelid
  CROSS JOIN LATERAL (
    SELECT 'replica identity' AS kind, format('ALTER TABLE %s REPLICA IDENTITY USING INDEX %I', c.oid::regclass, x.relname) AS statement
    WHERE i.indisreplident AND c.relreplident = 'i'
    UNION ALL
    SELECT 'CLUSTER mark', format('ALTER TABLE %s CLUSTER ON %I', c.oid::regclass, x.relname)
    WHERE i.indisclustered) m
  CROSS JOIN LATERAL (
    SELECT x.relname::text AS relation, '' AS name
    UNION ALL
    SELECT c.relname::text, a.attname::text
    FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum = ANY (i.indkey::int2[]) AND a.attnum > 0) k
  GROUP BY m.kind, m.statement, c.nspname, c.relname
)
SELECT x.kind, x.namespace, x."table", x.name, x.namespaces, x.names, x.parts,
       CASE WHEN x.of_extension THEN '{}' ELSE x.create END AS create,
       x.drop
FROM extended x
ORDER BY x.namespace, x."table" NULLS LAST, x.kind, x.name NULLS FIRST
