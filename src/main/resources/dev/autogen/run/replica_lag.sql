-- How many milliseconds the slowest replica is behind; a role that may not see them sees none.
SELECT coalesce(max(extract(epoch FROM replay_lag) * 1000), 0)::bigint AS lag
FROM pg_stat_clear_snapshot(), pg_stat_replication
