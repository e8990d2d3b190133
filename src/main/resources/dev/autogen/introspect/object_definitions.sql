-- The statements that create each of these objects on another server, from the server's own definitions, in the order of
-- their stages: the ids "class.oid" are given. A part of an object (its owner, its privileges, its comments) can
-- fail alone. "create" is NULL for an object that no statement here creates, and empty for one that comes
-- with another.
WITH chosen AS (
  SELECT id, split_part(id, '.', 1)::oid AS class, split_part(id, '.', 2)::oid AS oid FROM unnest(?::text[]) AS u (id)
),
relations AS (
  SELECT c.*, h.id, format('%I.%I', n.nspname, c.relname) AS name
  FROM chosen h
  JOIN pg_class c ON h.class = 'pg_class'::regclass AND c.oid = h.oid
  JOIN pg_namespace n ON n.oid = c.relnamespace
),
parts AS (
  SELECT c.oid, a.attnum,
         format('%I %s%s', a.attname, format_type(a.atttypid, a.atttypmod),
           (SELECT format(' COLLATE %I.%I', cn.nspname, l.collname)
            FROM pg_collation l JOIN pg_namespace cn ON cn.oid = l.collnamespace JOIN pg_type t ON t.oid = a.atttypid
            WHERE l.oid = a.attcollation AND l.oid <> t.typcollation)) AS head,
         CASE WHEN a.attgenerated <> '' THEN format(' GENERATED ALWAYS AS (%s)%s', pg_get_expr(d.adbin, d.adrelid),
           CASE a.attgenerated WHEN 's' THEN ' STORED' END) END AS generated,
         CASE WHEN a.attidentity <> '' THEN
           (SELECT format(' GENERATED %s AS IDENTITY (SEQUENCE NAME %s START %s INCREMENT %s MINVALUE %s MAXVALUE %s CACHE %s%s)',
                     CASE a.attidentity WHEN 'a' THEN 'ALWAYS' ELSE 'BY DEFAULT' END,
                     format('%I.%I', sn.nspname, sc.relname), s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache,
                     CASE WHEN s.seqcycle THEN ' CYCLE' END)
            FROM pg_depend w
            JOIN pg_sequence s ON s.seqrelid = w.objid
            JOIN pg_class sc ON sc.oid = s.seqrelid
            JOIN pg_namespace sn ON sn.oid = sc.relnamespace
            WHERE w.classid = 'pg_class'::regclass AND w.refclassid = 'pg_class'::regclass
              AND w.refobjid = c.oid AND w.refobjsubid = a.attnum AND w.deptype = 'i') END AS numbered,
         CASE WHEN a.attnotnull AND (k.oid IS NULL OR k.convalidated)
           THEN concat(' CONSTRAINT ' || quote_ident(k.conname), ' NOT NULL') END AS filled,
         a.attislocal OR c.relispartition AS own,
         -- Storage and targets of statistics that are not those of the type.
         CASE WHEN a.attstorage <> y.typstorage THEN format('ALTER TABLE ONLY %s ALTER COLUMN %I SET STORAGE %s', c.name, a.attname,
           CASE a.attstorage WHEN 'p' THEN 'PLAIN' WHEN 'e' THEN 'EXTERNAL' WHEN 'm' THEN 'MAIN' ELSE 'EXTENDED' END) END AS storage,
         CASE WHEN a.attstattarget >= 0 THEN format('ALTER TABLE ONLY %s ALTER COLUMN %I SET STATISTICS %s', c.name, a.attname,
           a.attstattarget) END AS target
  FROM relations c
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  JOIN pg_type y ON y.oid = a.atttypid
  LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum AND a.attgenerated <> ''
  -- PostgreSQL 18 has constraints for NOT NULL.
  LEFT JOIN pg_constraint k ON k.conrelid = a.attrelid AND k.contype = 'n' AND k.conkey = ARRAY[a.attnum]
  WHERE c.relkind IN ('r', 'p')
),
lists AS (
  SELECT p.oid,
         string_agg(concat(p.head, p.generated, p.numbered, p.filled), ', ' ORDER BY p.attnum) FILTER (WHERE p.own) AS columns,
         array_remove(array_agg(p.storage ORDER BY p.attnum) || array_agg(p.target ORDER BY p.attnum), NULL) AS settings
  FROM parts p
  GROUP BY p.oid
),
made AS (
  SELECT h.id, 10 AS stage, ARRAY[format('CREATE SCHEMA IF NOT EXISTS %I', n.nspname)] AS create
  FROM chosen h JOIN pg_namespace n ON h.class = 'pg_namespace'::regclass AND n.oid = h.oid
  UNION ALL
  SELECT h.id, 11, ARRAY[format('CREATE EXTENSION IF NOT EXISTS %I SCHEMA %I CASCADE', e.extname, n.nspname)]
  FROM chosen h JOIN pg_extension e ON h.class = 'pg_extension'::regclass AND e.oid = h.oid
  JOIN pg_namespace n ON n.oid = e.extnamespace
  UNION ALL
  SELECT h.id, 12, ARRAY[format('CREATE COLLATION %I.%I (PROVIDER = %s, %s%s)', n.nspname, l.collname,
           CASE l.collprovider WHEN 'i' THEN 'icu' WHEN 'b' THEN 'builtin' ELSE 'libc' END,
           coalesce('LOCALE = ' || quote_literal(coalesce(to_jsonb(l) ->> 'colllocale', to_jsonb(l) ->> 'colliculocale',
               CASE WHEN l.collprovider <> 'c' THEN l.collcollate END)),
             format('LC_COLLATE = %L, LC_CTYPE = %L', l.collcollate, l.collctype)),
           CASE WHEN NOT l.collisdeterministic THEN ', DETERMINISTIC = false' END)]
  FROM chosen h JOIN pg_collation l ON h.class = 'pg_collation'::regclass AND l.oid = h.oid
  JOIN pg_namespace n ON n.oid = l.collnamespace
  UNION ALL
  SELECT h.id, 13,
         CASE t.typtype
           WHEN 'e' THEN ARRAY[format('CREATE TYPE %s AS ENUM (%s)', t.name,
             (SELECT string_agg(quote_literal(e.enumlabel), ', ' ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = t.oid))]
           WHEN 'c' THEN ARRAY[format('CREATE TYPE %s AS (%s)', t.name,
             (SELECT string_agg(format('%I %s%s', a.attname, format_type(a.atttypid, a.atttypmod),
                (SELECT format(' COLLATE %I.%I', cn.nspname, l.collname)
                 FROM pg_collation l JOIN pg_namespace cn ON cn.oid = l.collnamespace JOIN pg_type y ON y.oid = a.atttypid
                 WHERE l.oid = a.attcollation AND l.oid <> y.typcollation)), ', ' ORDER BY a.attnum)
              FROM pg_attribute a WHERE a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped))]
           WHEN 'r' THEN (
             SELECT ARRAY[format('CREATE TYPE %s AS RANGE (SUBTYPE = %s, SUBTYPE_OPCLASS = %I.%I%s%s)', t.name, format_type(r.rngsubtype, NULL),
                      n.nspname, o.opcname,
                      CASE WHEN r.rngsubdiff <> 0 THEN ', SUBTYPE_DIFF = ' || r.rngsubdiff::regproc END,
                      (SELECT format(', MULTIRANGE_TYPE_NAME = %I.%I', mn.nspname, m.typname)
                       FROM pg_type m JOIN pg_namespace mn ON mn.oid = m.typnamespace WHERE m.oid = r.rngmultitypid))]
             FROM pg_range r JOIN pg_opclass o ON o.oid = r.rngsubopc JOIN pg_namespace n ON n.oid = o.opcnamespace
             WHERE r.rngtypid = t.oid AND r.rngcanonical = 0)
           ELSE ARRAY[format('CREATE DOMAIN %s AS %s%s%s%s', t.name, format_type(t.typbasetype, t.typtypmod),
             (SELECT format(' COLLATE %I.%I', cn.nspname, l.collname)
              FROM pg_collation l JOIN pg_namespace cn ON cn.oid = l.collnamespace JOIN pg_type y ON y.oid = t.typbasetype
              WHERE l.oid = t.typcollation AND l.oid <> y.typcollation),
             ' DEFAULT ' || pg_get_expr(t.typdefaultbin, 0),
             CASE WHEN t.typnotnull THEN ' NOT NULL' END)]
             || ARRAY(SELECT format('ALTER DOMAIN %s ADD CONSTRAINT %I %s', t.name, k.conname, pg_get_constraintdef(k.oid))
                      FROM pg_constraint k WHERE k.contypid = t.oid AND k.contype = 'c' ORDER BY k.conname)
         END
  FROM chosen h
  JOIN LATERAL (SELECT t.*, format('%I.%I', n.nspname, t.typname) AS name
                FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
                WHERE t.oid = h.oid AND t.typtype IN ('e', 'c', 'r', 'd')) t ON true
  WHERE h.class = 'pg_type'::regclass
  UNION ALL
  -- A function in a language that can do anything outside of the database is not made.
  SELECT h.id, 20, ARRAY[pg_get_functiondef(p.oid)]
  FROM chosen h JOIN pg_proc p ON h.class = 'pg_proc'::regclass AND p.oid = h.oid AND p.prokind IN ('f', 'p', 'w')
  JOIN pg_language l ON l.oid = p.prolang AND l.lanpltrusted
  UNION ALL
  SELECT h.id, 21, ARRAY[format('CREATE CAST (%s AS %s) %s%s', format_type(k.castsource, NULL), format_type(k.casttarget, NULL),
           CASE k.castmethod WHEN 'f' THEN 'WITH FUNCTION ' || k.castfunc::regprocedure WHEN 'i' THEN 'WITH INOUT' ELSE 'WITHOUT FUNCTION' END,
           CASE k.castcontext WHEN 'i' THEN ' AS IMPLICIT' WHEN 'a' THEN ' AS ASSIGNMENT' END)]
  FROM chosen h JOIN pg_cast k ON h.class = 'pg_cast'::regclass AND k.oid = h.oid
  UNION ALL
  SELECT c.id, 30,
         CASE WHEN c.relispartition
           THEN ARRAY[format('CREATE %sTABLE %s PARTITION OF %s %s%s%s', CASE c.relpersistence WHEN 'u' THEN 'UNLOGGED ' END, c.name,
             (SELECT i.inhparent::regclass FROM pg_inherits i WHERE i.inhrelid = c.oid), pg_get_expr(c.relpartbound, c.oid),
             CASE c.relkind WHEN 'p' THEN ' PARTITION BY ' || pg_get_partkeydef(c.oid) END, options.text)]
             -- What a partition has of its own; the rest comes from the partitioned table.
             || ARRAY(SELECT format('ALTER TABLE ONLY %s ALTER COLUMN %I SET NOT NULL', c.name, a.attname)
                      FROM pg_attribute a JOIN pg_inherits i ON i.inhrelid = c.oid
                      JOIN pg_attribute b ON b.attrelid = i.inhparent AND b.attname = a.attname AND NOT b.attnotnull
                      WHERE a.attrelid = c.oid AND a.attnotnull AND a.attnum > 0 AND NOT a.attisdropped)
           WHEN c.reloftype <> 0
           THEN ARRAY[format('CREATE %sTABLE %s OF %s%s', CASE c.relpersistence WHEN 'u' THEN 'UNLOGGED ' END, c.name,
             format_type(c.reloftype, NULL), options.text)]
             || ARRAY(SELECT format('ALTER TABLE ONLY %s ALTER COLUMN %I SET NOT NULL', c.name, a.attname)
                      FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnotnull AND a.attnum > 0 AND NOT a.attisdropped)
           ELSE ARRAY[format('CREATE %sTABLE %s (%s)%s%s%s', CASE c.relpersistence WHEN 'u' THEN 'UNLOGGED ' END, c.name,
             l.columns,
             (SELECT ' INHERITS (' || string_agg(i.inhparent::regclass::text, ', ' ORDER BY i.inhseqno) || ')'
              FROM pg_inherits i WHERE i.inhrelid = c.oid),
             CASE c.relkind WHEN 'p' THEN ' PARTITION BY ' || pg_get_partkeydef(c.oid) END, options.text)]
         END
         || l.settings
         || CASE WHEN c.relrowsecurity THEN ARRAY[format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', c.name)] END
         || CASE WHEN c.relforcerowsecurity THEN ARRAY[format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', c.name)] END
         || CASE WHEN c.relreplident IN ('f', 'n') THEN ARRAY[format('ALTER TABLE ONLY %s REPLICA IDENTITY %s', c.name,
              CASE c.relreplident WHEN 'f' THEN 'FULL' ELSE 'NOTHING' END)] END
  FROM relations c
  LEFT JOIN lists l USING (oid)
  CROSS JOIN LATERAL (
    SELECT ' WITH (' || string_agg(format('%s=%L', split_part(o, '=', 1), substr(o, strpos(o, '=') + 1)), ', ') || ')' AS text
    FROM unnest(c.reloptions) AS o) options
  WHERE c.relkind IN ('r', 'p')
  UNION ALL
  SELECT c.id, 32, ARRAY[format('CREATE SEQUENCE %s AS %s START %s INCREMENT %s MINVALUE %s MAXVALUE %s CACHE %s%s', c.name,
           format_type(s.seqtypid, NULL), s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, CASE WHEN s.seqcycle THEN ' CYCLE' END)]
           || ARRAY(SELECT format('ALTER SEQUENCE %s OWNED BY %s.%I', c.name, w.refobjid::regclass, a.attname)
                    FROM pg_depend w JOIN pg_attribute a ON a.attrelid = w.refobjid AND a.attnum = w.refobjsubid
                    WHERE w.classid = 'pg_class'::regclass AND w.objid = c.oid AND w.deptype = 'a'
                      AND w.refclassid = 'pg_class'::regclass AND w.refobjsubid > 0)
  FROM relations c JOIN pg_sequence s ON s.seqrelid = c.oid
  UNION ALL
  SELECT h.id, 34, CASE WHEN a.attgenerated <> '' THEN '{}' ELSE
           ARRAY[format('ALTER %s ALTER COLUMN %I SET DEFAULT %s', CASE c.relkind WHEN 'v' THEN 'VIEW ' ELSE 'TABLE ONLY ' END || c.oid::regclass,
             a.attname, pg_get_expr(d.adbin, d.adrelid))] END
  FROM chosen h JOIN pg_attrdef d ON h.class = 'pg_attrdef'::regclass AND d.oid = h.oid
  JOIN pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum
  JOIN pg_class c ON c.oid = d.adrelid AND c.relkind IN ('r', 'p', 'v')
  UNION ALL
  SELECT h.id, CASE k.contype WHEN 'f' THEN 42 WHEN 'c' THEN 41 ELSE 40 END,
         CASE WHEN (k.contype = 'c' AND k.coninhcount > 0) OR (k.contype = 'f' AND k.conparentid <> 0)
             OR k.contype = 't' OR (k.contype = 'n' AND k.convalidated) OR k.contypid <> 0 THEN '{}'
           ELSE ARRAY[format('ALTER TABLE %s%s ADD CONSTRAINT %I %s', CASE WHEN k.contype IN ('p', 'u', 'x') THEN 'ONLY ' END,
                  k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid))]
             || ARRAY(SELECT format('ALTER INDEX %s ATTACH PARTITION %s', i.inhparent::regclass, i.inhrelid::regclass)
                      FROM pg_inherits i WHERE i.inhrelid = k.conindid AND k.contype IN ('p', 'u', 'x'))
             || ARRAY(SELECT format('ALTER TABLE %s REPLICA IDENTITY USING INDEX %I', k.conrelid::regclass, k.conname)
                      FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid AND c.relreplident = 'i'
                      WHERE i.indexrelid = k.conindid AND i.indisreplident AND k.contype IN ('p', 'u'))
             || ARRAY(SELECT format('ALTER TABLE %s CLUSTER ON %I', k.conrelid::regclass, k.conname)
                      FROM pg_index i WHERE i.indexrelid = k.conindid AND i.indisclustered AND k.contype IN ('p', 'u', 'x')) END
  FROM chosen h JOIN pg_constraint k ON h.class = 'pg_constraint'::regclass AND k.oid = h.oid
  UNION ALL
  SELECT x.id, 43, ARRAY[pg_get_indexdef(x.oid)]
           || ARRAY(SELECT format('ALTER INDEX %s ATTACH PARTITION %s', p.inhparent::regclass, x.name) FROM pg_inherits p WHERE p.inhrelid = x.oid)
           || CASE WHEN i.indisreplident AND t.relreplident = 'i'
                THEN ARRAY[format('ALTER TABLE %s REPLICA IDENTITY USING INDEX %I', i.indrelid::regclass, x.relname)] END
           || CASE WHEN i.indisclustered THEN ARRAY[format('ALTER TABLE %s CLUSTER ON %I', i.indrelid::regclass, x.relname)] END
           || CASE WHEN NOT i.indisvalid AND x.relkind = 'i'
                THEN ARRAY[format('UPDATE pg_catalog.pg_index SET indisvalid = false WHERE indexrelid = %L::regclass', x.name)] END
  FROM relations x JOIN pg_index i ON i.indexrelid = x.oid JOIN pg_class t ON t.oid = i.indrelid
  UNION ALL
  SELECT c.id, 45, ARRAY[format(E'CREATE %sVIEW %s%s AS\n%s%s', CASE c.relkind WHEN 'm' THEN 'MATERIALIZED ' END, c.name,
           ' WITH (' || (SELECT string_agg(o, ', ') FROM unnest(c.reloptions) AS o) || ')',
           rtrim(pg_get_viewdef(c.oid), ';'),
           CASE WHEN c.relkind = 'm' AND NOT c.relispopulated THEN ' WITH NO DATA' END)]
  FROM relations c
  WHERE c.relkind IN ('v', 'm')
  UNION ALL
  SELECT h.id, 50, ARRAY[pg_get_statisticsobjdef(s.oid)]
           || CASE WHEN (to_jsonb(s) ->> 'stxstattarget')::int >= 0 THEN ARRAY[format('ALTER STATISTICS %I.%I SET STATISTICS %s',
                n.nspname, s.stxname, to_jsonb(s) ->> 'stxstattarget')] END
  FROM chosen h JOIN pg_statistic_ext s ON h.class = 'pg_statistic_ext'::regclass AND s.oid = h.oid
  JOIN pg_namespace n ON n.oid = s.stxnamespace
  UNION ALL
  SELECT h.id, 51, ARRAY[format('CREATE POLICY %I ON %s%s%s%s%s%s', p.polname, p.polrelid::regclass,
           CASE WHEN NOT p.polpermissive THEN ' AS RESTRICTIVE' END,
           CASE p.polcmd WHEN 'r' THEN ' FOR SELECT' WHEN 'a' THEN ' FOR INSERT' WHEN 'w' THEN ' FOR UPDATE' WHEN 'd' THEN ' FOR DELETE' END,
           (SELECT ' TO ' || string_agg(quote_ident(pg_get_userbyid(o)), ', ') FROM unnest(p.polroles) AS u (o) WHERE o <> 0),
           ' USING (' || pg_get_expr(p.polqual, p.polrelid) || ')',
           ' WITH CHECK (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')')]
  FROM chosen h JOIN pg_policy p ON h.class = 'pg_policy'::regclass AND p.oid = h.oid
  UNION ALL
  SELECT h.id, 52, ARRAY[rtrim(pg_get_ruledef(r.oid), ';')]
           || CASE WHEN r.ev_enabled <> 'O' THEN ARRAY[format('ALTER TABLE %s %s RULE %I', r.ev_class::regclass,
                CASE r.ev_enabled WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'ENABLE ALWAYS' END, r.rulename)] END
  FROM chosen h JOIN pg_rewrite r ON h.class = 'pg_rewrite'::regclass AND r.oid = h.oid AND r.rulename <> '_RETURN'
  UNION ALL
  SELECT h.id, 53, CASE WHEN t.tgparentid <> 0 OR t.tgisinternal THEN '{}' ELSE
           ARRAY[pg_get_triggerdef(t.oid)]
           || CASE WHEN t.tgenabled <> 'O' THEN ARRAY[format('ALTER TABLE %s %s TRIGGER %I', t.tgrelid::regclass,
                CASE t.tgenabled WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'ENABLE ALWAYS' END, t.tgname)] END END
  FROM chosen h JOIN pg_trigger t ON h.class = 'pg_trigger'::regclass AND t.oid = h.oid
  UNION ALL
  SELECT h.id, 54, ARRAY[format('CREATE PUBLICATION %I%s WITH (publish = %L, publish_via_partition_root = %s)', p.pubname,
           CASE WHEN p.puballtables THEN ' FOR ALL TABLES' END,
           concat_ws(', ', CASE WHEN p.pubinsert THEN 'insert' END, CASE WHEN p.pubupdate THEN 'update' END,
             CASE WHEN p.pubdelete THEN 'delete' END, CASE WHEN p.pubtruncate THEN 'truncate' END),
           CASE WHEN p.pubviaroot THEN 'true' ELSE 'false' END)]
  FROM chosen h JOIN pg_publication p ON h.class = 'pg_publication'::regclass AND p.oid = h.oid
  UNION ALL
  SELECT h.id, 55, ARRAY[format('ALTER PUBLICATION %I ADD TABLE ONLY %s%s%s', p.pubname, pr.prrelid::regclass,
           (SELECT ' (' || string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) || ')'
            FROM jsonb_array_elements_text(nullif(to_jsonb(pr) -> 'prattrs', 'null')) AS k (attnum)
            JOIN pg_attribute a ON a.attrelid = pr.prrelid AND a.attnum = k.attnum::int),
           (SELECT ' WHERE (' || (to_jsonb(pt) ->> 'rowfilter') || ')'
            FROM pg_publication_tables pt JOIN pg_class c ON c.oid = pr.prrelid JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE to_jsonb(pr) ->> 'prqual' IS NOT NULL
              AND pt.pubname = p.pubname AND pt.schemaname = n.nspname AND pt.tablename = c.relname))]
  FROM chosen h JOIN pg_publication_rel pr ON h.class = 'pg_publication_rel'::regclass AND pr.oid = h.oid
  JOIN pg_publication p ON p.oid = pr.prpubid
  UNION ALL
  -- PostgreSQL 14 has no publications of schemas.
  SELECT h.id, 55, ARRAY[format('ALTER PUBLICATION %I ADD TABLES IN SCHEMA %I', d.publication, d.namespace)]
  FROM chosen h
  JOIN LATERAL (
    SELECT (SELECT p.pubname FROM pg_depend w JOIN pg_publication p ON p.oid = w.refobjid
            WHERE w.classid = h.class AND w.objid = h.oid AND w.refclassid = 'pg_publication'::regclass LIMIT 1) AS publication,
           (SELECT n.nspname FROM pg_depend w JOIN pg_namespace n ON n.oid = w.refobjid
            WHERE w.classid = h.class AND w.objid = h.oid AND w.refclassid = 'pg_namespace'::regclass LIMIT 1) AS namespace) d ON true
  WHERE h.class = to_regclass('pg_publication_namespace')
  UNION ALL
  SELECT h.id, 90, ARRAY[format('CREATE EVENT TRIGGER %I ON %s%s EXECUTE FUNCTION %s()', e.evtname, e.evtevent,
           (SELECT ' WHEN TAG IN (' || string_agg(quote_literal(t), ', ') || ')' FROM unnest(e.evttags) AS t), e.evtfoid::regproc)]
           || CASE WHEN e.evtenabled <> 'O' THEN ARRAY[format('ALTER EVENT TRIGGER %I %s', e.evtname,
                CASE e.evtenabled WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'ENABLE ALWAYS' END)] END
  FROM chosen h JOIN pg_event_trigger e ON h.class = 'pg_event_trigger'::regclass AND e.oid = h.oid
),
-- Objects with an owner and privileges: what ALTER … OWNER, GRANT and REVOKE call them.
owned AS (
  SELECT h.id, format('SCHEMA %I', n.nspname) AS name, format('SCHEMA %I', n.nspname) AS on, n.nspowner AS owner, n.nspacl AS acl
  FROM chosen h JOIN pg_namespace n ON h.class = 'pg_namespace'::regclass AND n.oid = h.oid
  UNION ALL
  SELECT c.id, CASE c.relkind WHEN 'S' THEN 'SEQUENCE ' ELSE 'TABLE ' END || c.name,
         CASE c.relkind WHEN 'S' THEN 'SEQUENCE ' ELSE 'TABLE ' END || c.name, c.relowner, c.relacl
  FROM relations c WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S')
  UNION ALL
  SELECT h.id, 'ROUTINE ' || p.oid::regprocedure, 'ROUTINE ' || p.oid::regprocedure, p.proowner, p.proacl
  FROM chosen h JOIN pg_proc p ON h.class = 'pg_proc'::regclass AND p.oid = h.oid
  UNION ALL
  SELECT h.id, 'TYPE ' || t.oid::regtype, 'TYPE ' || t.oid::regtype, t.typowner, t.typacl
  FROM chosen h JOIN pg_type t ON h.class = 'pg_type'::regclass AND t.oid = h.oid AND t.typtype IN ('e', 'c', 'r', 'd')
  UNION ALL
  SELECT h.id, format('PUBLICATION %I', p.pubname), NULL, p.pubowner, NULL
  FROM chosen h JOIN pg_publication p ON h.class = 'pg_publication'::regclass AND p.oid = h.oid
  UNION ALL
  SELECT h.id, format('STATISTICS %I.%I', n.nspname, s.stxname), NULL, s.stxowner, NULL
  FROM chosen h JOIN pg_statistic_ext s ON h.class = 'pg_statistic_ext'::regclass AND s.oid = h.oid
  JOIN pg_namespace n ON n.oid = s.stxnamespace
),
added AS (
  SELECT o.id, 'owner' AS part, 60 AS stage, ARRAY[format('ALTER %s OWNER TO %I', o.name, pg_get_userbyid(o.owner))] AS create
  FROM owned o
  UNION ALL
  SELECT o.id, 'privileges', 61,
         ARRAY[format('REVOKE ALL ON %s FROM PUBLIC', o.on), format('REVOKE ALL ON %s FROM %I', o.on, pg_get_userbyid(o.owner))]
           || ARRAY(SELECT format('GRANT %s ON %s TO %s%s', string_agg(g.privilege_type, ', ' ORDER BY g.privilege_type), o.on,
                             CASE g.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(g.grantee)) END,
                             CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' END)
                    FROM aclexplode(o.acl) g GROUP BY g.grantee, g.is_grantable ORDER BY g.grantee, g.is_grantable)
  FROM owned o WHERE o.acl IS NOT NULL AND o.on IS NOT NULL
  UNION ALL
  SELECT c.id, 'column privileges', 62,
         array_agg(format('GRANT %s (%I) ON %s TO %s%s', g.privilege_type, a.attname, c.name,
           CASE g.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(g.grantee)) END,
           CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' END) ORDER BY a.attnum, g.grantee, g.privilege_type)
  FROM relations c JOIN pg_attribute a ON a.attrelid = c.oid AND NOT a.attisdropped
  CROSS JOIN LATERAL aclexplode(a.attacl) g
  WHERE c.relkind IN ('r', 'p', 'v', 'm')
  GROUP BY c.id
  UNION ALL
  SELECT h.id, NULL, 80,
         CASE WHEN d.defaclnamespace = 0 THEN ARRAY[format('%s REVOKE ALL ON %s FROM PUBLIC', s.start, s.on),
           format('%s REVOKE ALL ON %s FROM %I', s.start, s.on, pg_get_userbyid(d.defaclrole))] ELSE '{}' END
           || ARRAY(SELECT format('%s GRANT %s ON %s TO %s%s', s.start, string_agg(g.privilege_type, ', ' ORDER BY g.privilege_type), s.on,
                             CASE g.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(g.grantee)) END,
                             CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' END)
                    FROM aclexplode(d.defaclacl) g GROUP BY g.grantee, g.is_grantable ORDER BY g.grantee, g.is_grantable)
  FROM chosen h JOIN pg_default_acl d ON h.class = 'pg_default_acl'::regclass AND d.oid = h.oid
  CROSS JOIN LATERAL (
    SELECT format('ALTER DEFAULT PRIVILEGES FOR ROLE %I%s', pg_get_userbyid(d.defaclrole),
             (SELECT format(' IN SCHEMA %I', n.nspname) FROM pg_namespace n WHERE n.oid = d.defaclnamespace)) AS start,
           CASE d.defaclobjtype WHEN 'r' THEN 'TABLES' WHEN 'S' THEN 'SEQUENCES' WHEN 'f' THEN 'FUNCTIONS' WHEN 'T' THEN 'TYPES'
             WHEN 'n' THEN 'SCHEMAS' ELSE 'LARGE OBJECTS' END AS on) s
  UNION ALL
  SELECT h.id, 'comments', 70,
         array_agg(format('COMMENT ON %s %s IS %L',
           CASE WHEN i.type LIKE '%column' THEN 'COLUMN' WHEN i.type = 'table constraint' THEN 'CONSTRAINT'
             WHEN i.type = 'statistics object' THEN 'STATISTICS' ELSE upper(i.type) END,
           i.identity, d.description) ORDER BY d.objsubid)
  FROM chosen h
  JOIN pg_description d ON d.classoid = h.class AND d.objoid = h.oid
  CROSS JOIN LATERAL pg_identify_object(h.class, h.oid, d.objsubid) i
  WHERE i.type IN ('table', 'view', 'materialized view', 'index', 'sequence', 'type', 'function', 'procedure', 'aggregate', 'schema',
    'trigger', 'rule', 'policy', 'statistics object', 'table constraint', 'table column', 'view column', 'materialized view column',
    'publication', 'collation', 'composite type')
  GROUP BY h.id
)
SELECT h.id, NULL AS part, coalesce(m.stage, 0) AS stage, m.create, pg_describe_object(h.class, h.oid, 0) AS description
FROM chosen h LEFT JOIN made m USING (id)
WHERE h.class <> 'pg_default_acl'::regclass
UNION ALL
SELECT a.id, a.part, a.stage, a.create, CASE WHEN a.part IS NULL THEN 'default privileges' END
FROM added a
ORDER BY 3, 1
