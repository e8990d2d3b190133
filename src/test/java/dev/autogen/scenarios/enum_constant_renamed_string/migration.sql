-- enum constant renamed string
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop check users_status_check on users       src/test/java/dev/autogen/scenarios/enum_constant_renamed_string/after/User.java:23
--   rename value users.status.ACTIVE to ENABLED  src/test/java/dev/autogen/scenarios/enum_constant_renamed_string/after/User.java:23
--   rename value users.status.GONE to LEFT       src/test/java/dev/autogen/scenarios/enum_constant_renamed_string/after/User.java:23
--   add check users_status_check on users        src/test/java/dev/autogen/scenarios/enum_constant_renamed_string/after/User.java:23
-- hazards
--   AG406 application breaks: running instances use the value 'ACTIVE' of users.status
--   AG406 application breaks: running instances use the value 'GONE' of users.status
-- answers
--   rename users.status.ACTIVE=ENABLED
--   rename users.status.GONE=LEFT

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE users ADD CONSTRAINT users_status_check_both CHECK (status IN ('ACTIVE', 'GONE', 'NEW', 'ENABLED', 'LEFT')) NOT VALID;
ALTER TABLE users DROP CONSTRAINT users_status_check;
-- autogen:step expand
ALTER TABLE users VALIDATE CONSTRAINT users_status_check_both;

-- autogen:step backfill batch=5000 table=users
UPDATE users SET status = 'ENABLED' WHERE status = 'ACTIVE';
-- autogen:step backfill batch=5000 table=users
UPDATE users SET status = 'LEFT' WHERE status = 'GONE';

-- autogen:step contract
ALTER TABLE users ADD CONSTRAINT users_status_check CHECK (status in ('ENABLED','LEFT','NEW')) NOT VALID;
-- autogen:step contract batch=5000 table=users
UPDATE users SET status = 'ENABLED' WHERE status = 'ACTIVE';  -- rows written since the first backfill
-- autogen:step contract batch=5000 table=users
UPDATE users SET status = 'LEFT' WHERE status = 'GONE';  -- rows written since the first backfill
-- autogen:step contract
ALTER TABLE users VALIDATE CONSTRAINT users_status_check;
-- autogen:step contract
ALTER TABLE users DROP CONSTRAINT users_status_check_both;

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE users ADD CONSTRAINT users_status_check_both CHECK (status IN ('ENABLED', 'LEFT', 'NEW', 'ACTIVE', 'GONE')) NOT VALID;
ALTER TABLE users DROP CONSTRAINT users_status_check;
-- autogen:step expand
ALTER TABLE users VALIDATE CONSTRAINT users_status_check_both;

-- autogen:step backfill batch=5000 table=users
UPDATE users SET status = 'GONE' WHERE status = 'LEFT';
-- autogen:step backfill batch=5000 table=users
UPDATE users SET status = 'ACTIVE' WHERE status = 'ENABLED';

-- autogen:step contract
ALTER TABLE users ADD CONSTRAINT users_status_check CHECK (status IN ('ACTIVE', 'GONE', 'NEW')) NOT VALID;
-- autogen:step contract batch=5000 table=users
UPDATE users SET status = 'GONE' WHERE status = 'LEFT';  -- rows written since the first backfill
-- autogen:step contract batch=5000 table=users
UPDATE users SET status = 'ACTIVE' WHERE status = 'ENABLED';  -- rows written since the first backfill
-- autogen:step contract
ALTER TABLE users VALIDATE CONSTRAINT users_status_check;
-- autogen:step contract
ALTER TABLE users DROP CONSTRAINT users_status_check_both;
