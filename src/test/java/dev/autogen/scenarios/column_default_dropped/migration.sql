-- column default dropped
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column customers.status drop default  src/test/java/dev/autogen/scenarios/column_default_dropped/after/Customer.java:14

-- autogen:upgrade

ALTER TABLE customers ALTER COLUMN status DROP DEFAULT;

-- autogen:downgrade

ALTER TABLE customers ALTER COLUMN status SET DEFAULT 'unknown'::character varying;
