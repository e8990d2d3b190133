-- Schemas that come earlier in the search path than the effective one, but on which the role has no USAGE.
WITH path AS (
    SELECT CASE entry WHEN '$user' THEN current_user::text ELSE entry END AS name, place
    FROM regexp_split_to_table(current_setting('search_path'), ',') WITH ORDINALITY AS named (spelling, place),
         LATERAL (SELECT trim(BOTH '"' FROM trim(spelling)) AS entry) AS unquoted
)
SELECT nspname AS schema
FROM path
JOIN pg_namespace ON nspname = name
WHERE NOT has_schema_privilege(nspname, 'USAGE')
  AND place < coalesce((SELECT min(place) FROM path WHERE name = current_schema()), place + 1)
ORDER BY place
