-- column added timestamps
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add column customers.created_at timestamptz not null  src/test/java/dev/autogen/scenarios/column_added_timestamps/after/Customer.java:19
--   add column customers.updated_at timestamptz not null  src/test/java/dev/autogen/scenarios/column_added_timestamps/after/Customer.java:23
-- hazards
--   AG203 backfill: rows of customers without created_at get CURRENT_TIMESTAMP; check the value
--   AG203 backfill: rows of customers without updated_at get CURRENT_TIMESTAMP; check the value
-- values
--   customers.created_at = CURRENT_TIMESTAMP  from @CreationTimestamp Customer.createdAt, src/test/java/dev/autogen/scenarios/column_added_timestamps/after/Customer.java:19
--   customers.updated_at = CURRENT_TIMESTAMP  from @UpdateTimestamp Customer.updatedAt, src/test/java/dev/autogen/scenarios/column_added_timestamps/after/Customer.java:23

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE customers ADD COLUMN created_at timestamptz DEFAULT CURRENT_TIMESTAMP NOT NULL;
ALTER TABLE customers ADD COLUMN updated_at timestamptz DEFAULT CURRENT_TIMESTAMP NOT NULL;

-- autogen:step contract
ALTER TABLE customers ALTER COLUMN created_at DROP DEFAULT;  -- the model has none; it was for rows of the old code
ALTER TABLE customers ALTER COLUMN updated_at DROP DEFAULT;  -- the model has none; it was for rows of the old code

-- autogen:downgrade

ALTER TABLE customers DROP COLUMN updated_at;  -- loses the values of customers.updated_at
ALTER TABLE customers DROP COLUMN created_at;  -- loses the values of customers.created_at
