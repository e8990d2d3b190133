-- AG323
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step
ALTER TABLE users ADD COLUMN grade text;
ALTER TABLE users ADD COLUMN rank text;
-- autogen:step
ALTER TABLE users ADD COLUMN level text;
-- fires
ALTER TABLE orders ADD COLUMN level text;
