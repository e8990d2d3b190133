-- What a session of this database has from outside of its objects: its role, its settings, the privileges on the database.
-- Of the settings only those count that the meaning of statements and functions depends on: the search path, row security,
-- and those that no part of PostgreSQL knows. "what" and "whose" are the words before and after the name of the database.
WITH settings AS (
  SELECT DISTINCT ON (c.name) c.name, c.value
  FROM pg_db_role_setting r
  CROSS JOIN LATERAL unnest(r.setconfig) AS entry
  CROSS JOIN LATERAL (SELECT split_part(entry, '=', 1) AS name, substr(entry, strpos(entry, '=') + 1) AS value) c
  WHERE r.setdatabase IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))
    AND r.setrole IN (0, (SELECT oid FROM pg_roles WHERE rolname = session_user))
    AND (c.name = 'row_security' OR strpos(c.name, '.') > 0)
  ORDER BY c.name, r.setrole <> 0 DESC, r.setdatabase <> 0 DESC
),
privileges AS (
  SELECT -1::bigint AS place, 'REVOKE ALL' AS what, 'FROM PUBLIC' AS whose
  FROM pg_database WHERE datname = current_database() AND datacl IS NOT NULL
  UNION ALL
  SELECT g.grantee::bigint, 'GRANT ' || string_agg(g.privilege_type, ', ' ORDER BY g.privilege_type),
         'TO ' || CASE g.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(g.grantee)) END
  FROM pg_database d CROSS JOIN LATERAL aclexplode(d.datacl) g
  WHERE d.datname = current_database()
  GROUP BY g.grantee
)
SELECT current_user::text AS role,
       (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) AS superuser,
       current_setting('search_path') AS search_path,
       current_schemas(false)::text[] AS path,
       pg_get_userbyid(d.datdba)::text AS owner,
       ARRAY(SELECT p.what FROM privileges p ORDER BY p.place) AS what,
       ARRAY(SELECT p.whose FROM privileges p ORDER BY p.place) AS whose,
       ARRAY(SELECT s.name FROM settings s ORDER BY s.name) AS names,
       ARRAY(SELECT s.value FROM settings s ORDER BY s.name) AS values,
       ARRAY(SELECT 'subscription ' || quote_ident(subname) FROM pg_subscription WHERE subdbid = d.oid ORDER BY subname) AS subscriptions
FROM pg_database d
WHERE d.datname = current_database()
