-- AG500
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step
ALTER TABLE users ADD COLUMN rank text;
-- autogen:step
-- fires
ALTER TABLE users ADD COLUMN level txet;
