-- The roles that own something in this database, have privileges there, or are named by a policy, and the role of this
-- session; with the roles that they are members of. "granted" are the statements that make the memberships of one.
WITH RECURSIVE used AS (
  SELECT s.refobjid AS oid
  FROM pg_shdepend s
  WHERE s.refclassid = 'pg_authid'::regclass
    AND (s.dbid = (SELECT oid FROM pg_database WHERE datname = current_database())
      OR (s.dbid = 0 AND s.classid = 'pg_database'::regclass
        AND s.objid = (SELECT oid FROM pg_database WHERE datname = current_database())))
  UNION
  SELECT oid FROM pg_roles WHERE rolname IN (current_user, session_user) OR oid = 10
  UNION
  SELECT m.roleid FROM used u JOIN pg_auth_members m ON m.member = u.oid
)
SELECT r.rolname AS name,
       concat_ws(' ', CASE WHEN NOT r.rolinherit THEN 'NOINHERIT' END, CASE WHEN r.rolcreaterole THEN 'CREATEROLE' END,
         CASE WHEN r.rolcreatedb THEN 'CREATEDB' END, CASE WHEN r.rolbypassrls THEN 'BYPASSRLS' END) AS attributes,
       ARRAY(SELECT format('GRANT %I TO %I%s', p.rolname, r.rolname,
               CASE WHEN to_jsonb(m) ->> 'inherit_option' IS NULL OR (to_jsonb(m) ->> 'inherit_option')::boolean = r.rolinherit
                      AND (to_jsonb(m) ->> 'set_option')::boolean
                 THEN CASE WHEN m.admin_option THEN ' WITH ADMIN OPTION' END
                 ELSE format(' WITH ADMIN %s, INHERIT %s, SET %s', m.admin_option, to_jsonb(m) ->> 'inherit_option', to_jsonb(m) ->> 'set_option')
               END)
             FROM pg_auth_members m JOIN pg_roles p ON p.oid = m.roleid
             WHERE m.member = r.oid
             ORDER BY p.rolname) AS granted
FROM used u JOIN pg_roles r ON r.oid = u.oid
WHERE r.rolname NOT LIKE 'pg\_%'
ORDER BY r.rolname
