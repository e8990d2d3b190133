-- column default added
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column customers.status default 'unknown'  src/test/java/dev/autogen/scenarios/column_default_added/after/Customer.java:16

-- autogen:upgrade

ALTER TABLE customers ALTER COLUMN status SET DEFAULT 'unknown';

-- autogen:downgrade

ALTER TABLE customers ALTER COLUMN status DROP DEFAULT;
