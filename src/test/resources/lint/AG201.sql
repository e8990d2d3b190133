-- AG201
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step
UPDATE users SET feels = 'sad' WHERE feels IS NULL;
ALTER TABLE users ALTER COLUMN feels SET NOT NULL;
-- autogen:step
-- fires
ALTER TABLE users ALTER COLUMN status SET NOT NULL;
