-- AG504
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step transaction=none
CREATE INDEX CONCURRENTLY users_age_idx ON users (age);
-- autogen:step transaction=none
-- fires
CREATE INDEX CONCURRENTLY IF NOT EXISTS users_status_idx ON users (status);
