-- AG314
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step transaction=none
CREATE INDEX CONCURRENTLY users_age_idx ON users (age);
-- autogen:step transaction=none
DROP INDEX CONCURRENTLY orders_user_id_idx;
-- autogen:step
-- fires
DROP INDEX users_age_idx;
