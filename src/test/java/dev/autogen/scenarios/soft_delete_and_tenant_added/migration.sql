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
--   AG203 backfill: rows of tasks without tenant get 'main'; check the value in the backfill step
--   AG203 backfill: rows of tasks without removed get false; check the value in the backfill step

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE tasks ADD COLUMN tenant varchar(20);
ALTER TABLE tasks ALTER COLUMN tenant SET DEFAULT 'main';
ALTER TABLE tasks ADD COLUMN removed boolean;
COMMENT ON COLUMN tasks.removed IS 'Soft-delete indicator';
ALTER TABLE tasks ALTER COLUMN removed SET DEFAULT false;

-- autogen:step backfill batch=5000 table=tasks
UPDATE tasks SET tenant = 'main' WHERE tenant IS NULL;
-- autogen:step backfill batch=5000 table=tasks
UPDATE tasks SET removed = false WHERE removed IS NULL;

-- autogen:step contract
ALTER TABLE tasks ADD CONSTRAINT tasks_tenant_not_null CHECK (tenant IS NOT NULL) NOT VALID;
-- autogen:step contract
ALTER TABLE tasks VALIDATE CONSTRAINT tasks_tenant_not_null;
-- autogen:step contract
ALTER TABLE tasks ALTER COLUMN tenant SET NOT NULL;
ALTER TABLE tasks DROP CONSTRAINT tasks_tenant_not_null;
ALTER TABLE tasks ALTER COLUMN tenant DROP DEFAULT;  -- the model has none; until here it served old app instances
-- autogen:step contract
ALTER TABLE tasks ADD CONSTRAINT tasks_removed_not_null CHECK (removed IS NOT NULL) NOT VALID;
-- autogen:step contract
ALTER TABLE tasks VALIDATE CONSTRAINT tasks_removed_not_null;
-- autogen:step contract
ALTER TABLE tasks ALTER COLUMN removed SET NOT NULL;
ALTER TABLE tasks DROP CONSTRAINT tasks_removed_not_null;
ALTER TABLE tasks ALTER COLUMN removed DROP DEFAULT;  -- the model has none; until here it served old app instances

-- autogen:downgrade

ALTER TABLE tasks DROP COLUMN removed;  -- loses what tasks.removed holds
ALTER TABLE tasks DROP COLUMN tenant;  -- loses what tasks.tenant holds
