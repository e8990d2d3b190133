-- AG403
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step
ALTER TABLE users ALTER COLUMN email SET DEFAULT '';
ALTER TABLE users ADD COLUMN level text;
-- autogen:step
-- fires
ALTER TABLE users ALTER COLUMN email TYPE text;
