-- AG315
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step
UPDATE users SET feels = 'sad' WHERE feels IS NULL;
ALTER TABLE users ADD CONSTRAINT feels_set CHECK (feels IS NOT NULL) NOT VALID;
-- autogen:step
ALTER TABLE users VALIDATE CONSTRAINT feels_set;
ALTER TABLE users ALTER COLUMN feels SET NOT NULL;
ALTER TABLE users DROP CONSTRAINT feels_set;
-- autogen:step
UPDATE users SET status = 'new' WHERE status IS NULL;
-- autogen:step
-- fires
ALTER TABLE users ALTER COLUMN status SET NOT NULL;
