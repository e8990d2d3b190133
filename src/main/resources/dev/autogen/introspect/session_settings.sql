-- The settings of a session, whatever role, database and server have set: SQL has its standard meaning, each statement
-- sees what is committed, and the server does not end a session that works or waits. Settings that the driver changes at
-- connect are reset to those of the database. Behind a connection pooler, nothing is set.
WITH said AS (
    SELECT DISTINCT ON (name) split_part(entry, '=', 1) AS name, substr(entry, position('=' IN entry) + 1) AS value
    FROM pg_db_role_setting, unnest(setconfig) AS entry
    WHERE setdatabase IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))
      AND setrole IN (0, (SELECT oid FROM pg_roles WHERE rolname = session_user))
    ORDER BY name, setrole <> 0 DESC, setdatabase <> 0 DESC
), wanted (name, value) AS (
    VALUES %s
    UNION ALL
    -- Servers on other systems cannot do that, and refuse the settings.
    SELECT name, value
    FROM (VALUES ('client_connection_check_interval', '2s'), ('tcp_keepalives_idle', '60')) AS linux (name, value)
    WHERE version() LIKE '%%linux%%'
    UNION ALL
    -- The driver says where its own machine is. What the file of the server says is not for every role to read; as it comes,
    -- it names one place for both.
    SELECT 'TimeZone', coalesce((SELECT value FROM said WHERE name = 'TimeZone'), current_setting('log_timezone'))
    UNION ALL
    SELECT 'DateStyle', CASE WHEN value ~* 'mdy|noneuro|us' THEN 'ISO, MDY'
                             WHEN value ~* 'ymd' THEN 'ISO, YMD'
                             WHEN value ~* 'dmy|euro|german' THEN 'ISO, DMY'
                             ELSE 'ISO' END
    FROM said
    WHERE name = 'DateStyle'
)
SELECT set_config(name, value, false) AS value
FROM wanted
WHERE current_setting(name, true) IS NOT NULL AND pg_backend_pid() = ?
