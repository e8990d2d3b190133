-- AG330
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step
ALTER TABLE users ALTER COLUMN email SET DEFAULT '';
-- autogen:step
-- fires
ALTER TABLE users ALTER COLUMN email TYPE varchar(200);
