-- AG407
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step
ALTER TABLE users ADD COLUMN grade text;
-- autogen:step
-- fires
ALTER TABLE users ALTER COLUMN age DROP NOT NULL;
