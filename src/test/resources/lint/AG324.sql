-- AG324
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step
UPDATE users SET feels = 'sad' WHERE feels IS NULL;
-- autogen:step
ALTER TABLE users ADD CONSTRAINT feels_set CHECK (feels IS NOT NULL) NOT VALID;
-- autogen:step
ALTER TABLE users VALIDATE CONSTRAINT feels_set;
-- autogen:step
ALTER TABLE users ALTER COLUMN feels SET NOT NULL;
ALTER TABLE users DROP CONSTRAINT feels_set;
-- autogen:step
UPDATE users SET status = 'new' WHERE status IS NULL;
ALTER TABLE users ADD CONSTRAINT status_set CHECK (status IS NOT NULL) NOT VALID;
-- autogen:step
ALTER TABLE users VALIDATE CONSTRAINT status_set;
-- autogen:step
-- fires
ALTER TABLE users ALTER COLUMN status SET NOT NULL, DROP CONSTRAINT status_set;
