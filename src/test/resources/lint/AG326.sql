-- AG326
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step transaction=none
REINDEX INDEX CONCURRENTLY orders_user_id_idx;
-- autogen:step
-- fires
REINDEX INDEX orders_user_id_idx;
-- autogen:step
-- fires
ALTER TABLE users ALTER COLUMN email TYPE varchar(100) COLLATE "C";
