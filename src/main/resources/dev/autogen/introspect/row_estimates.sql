-- Rows by the planner's statistics; a table that was never analyzed has none. A partitioned table has its partitions'.
SELECT n.nspname AS namespace,
       c.relname AS "table",
       round(sum(l.reltuples))::bigint AS estimate
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
CROSS JOIN LATERAL (
  SELECT c.reltuples WHERE c.relkind = 'r'
  UNION ALL
  SELECT p.reltuples
  FROM pg_partition_tree(c.oid) b
  JOIN pg_class p ON p.oid = b.relid
  WHERE c.relkind = 'p' AND b.isleaf
) l
WHERE c.relkind IN ('r', 'p')
  AND NOT c.relispartition
  AND n.nspname !~ '^pg_'
  AND n.nspname <> 'information_schema'
  AND l.reltuples >= 0
GROUP BY n.nspname, c.relname
