-- Labels of enum types.
SELECT e.oid, e.enumtypid AS owner, format_type(e.enumtypid, NULL) AS type, e.enumlabel AS label
FROM pg_enum e
ORDER BY e.oid
