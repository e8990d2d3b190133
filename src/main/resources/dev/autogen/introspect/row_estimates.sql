-- Rows and bytes (with indexes) by the planner's statistics, which need no lock. A table that was never analyzed has
-- none. A partitioned table has the sum of its partitions.
SELECT n.nspname AS namespace,
       c.relname AS "table",
       round(sum(l.reltuples))::bigint AS estimate,
       sum(l.pages + (SELECT coalesce(sum(x.relpages), 0)
                      FROM pg_index i
                      JOIN pg_class x ON x.oid = i.indexrelid
                      WHERE i.indrelid = l.oid))::bigint * current_setting('block_size')::bigint AS bytes
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
CROSS JOIN LATERAL (
  SELECT c.oid, c.reltuples, c.relpages AS pages WHERE c.relkind = 'r'
  UNION ALL
  SELECT p.oid, p.reltuples, p.relpages
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
