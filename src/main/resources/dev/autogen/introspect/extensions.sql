SELECT extname AS name,
       nspname AS namespace
FROM pg_extension
JOIN pg_namespace ON pg_namespace.oid = extnamespace
WHERE extname <> 'plpgsql'
ORDER BY extname
