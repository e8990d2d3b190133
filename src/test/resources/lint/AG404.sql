-- AG404
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step
ALTER TABLE users ADD COLUMN grade text NOT NULL DEFAULT 'basic';
-- autogen:step
-- fires
ALTER TABLE users ADD COLUMN level text NOT NULL;
