-- soft delete and tenant added
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add column tasks.tenant varchar(20) not null  src/test/java/dev/autogen/scenarios/soft_delete_and_tenant_added/after/Task.java:19
--   add column tasks.removed boolean not null     src/test/java/dev/autogen/scenarios/soft_delete_and_tenant_added/after/Task.java:13
-- hazards
--   AG203 backfill: rows of tasks without tenant get 'main'; check the value
--   AG203 backfill: rows of tasks without removed get false; check the value
-- answers
--   backfill tasks.removed=false
--   backfill tasks.tenant='main'

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE tasks ADD COLUMN tenant varchar(20) DEFAULT 'main' NOT NULL;
ALTER TABLE tasks ADD COLUMN removed boolean DEFAULT false NOT NULL;
COMMENT ON COLUMN tasks.removed IS 'Soft-delete indicator';

-- autogen:step contract
ALTER TABLE tasks ALTER COLUMN tenant DROP DEFAULT;  -- the model has none; it was for rows of the old code
ALTER TABLE tasks ALTER COLUMN removed DROP DEFAULT;  -- the model has none; it was for rows of the old code

-- autogen:downgrade

ALTER TABLE tasks DROP COLUMN removed;  -- loses the values of tasks.removed
ALTER TABLE tasks DROP COLUMN tenant;  -- loses the values of tasks.tenant
