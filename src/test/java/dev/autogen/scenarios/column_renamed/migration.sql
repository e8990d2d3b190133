-- column renamed
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   rename column customers.name to full_name  src/test/java/dev/autogen/scenarios/column_renamed/after/Customer.java:19
-- hazards
--   AG402 application breaks: running instances use the name customers.name
-- answers
--   rename customers.name=full_name

-- autogen:upgrade

ALTER TABLE customers RENAME COLUMN name TO full_name;

-- autogen:downgrade

ALTER TABLE customers RENAME COLUMN full_name TO name;
