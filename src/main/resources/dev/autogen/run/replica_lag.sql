-- The largest replica lag in milliseconds; none for a role without the privilege to see it.
SELECT coalesce(max(extract(epoch FROM replay_lag) * 1000), 0)::bigint AS lag
FROM pg_stat_clear_snapshot(), pg_stat_replication
