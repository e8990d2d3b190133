-- AG505
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step
ALTER TYPE mood ADD VALUE 'tired';
-- autogen:step
ALTER TABLE users ALTER COLUMN feels SET DEFAULT 'tired';
-- autogen:step
ALTER TYPE mood ADD VALUE 'calm';
-- fires
ALTER TABLE users ALTER COLUMN feels SET DEFAULT 'calm';
