-- set status
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step backfill
UPDATE users SET status = 'new' WHERE status IS NULL;
-- autogen:step contract
ALTER TABLE users ADD CONSTRAINT status_set CHECK (status IS NOT NULL) NOT VALID;
-- autogen:step contract
ALTER TABLE users VALIDATE CONSTRAINT status_set;
-- autogen:step contract
ALTER TABLE users ALTER COLUMN status SET NOT NULL;
ALTER TABLE users DROP CONSTRAINT status_set;
-- autogen:step transaction=none
CREATE INDEX CONCURRENTLY users_status_idx ON users (status);

-- autogen:downgrade

DROP INDEX users_status_idx;
ALTER TABLE users ALTER COLUMN status DROP NOT NULL;
