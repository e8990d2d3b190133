-- column added nullable
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add column customers.phone varchar(30)  src/test/java/dev/autogen/scenarios/column_added_nullable/after/Customer.java:15

-- autogen:upgrade

ALTER TABLE customers ADD COLUMN phone varchar(30);

-- autogen:downgrade

ALTER TABLE customers DROP COLUMN phone;  -- loses the values of customers.phone
