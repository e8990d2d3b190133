-- AG409
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step
ALTER TABLE users ADD COLUMN details jsonb;
-- autogen:step
-- fires
ALTER TABLE users ADD COLUMN settings json;
