-- column dropped nullable
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop column customers.fax  src/test/java/dev/autogen/scenarios/column_dropped_nullable/after/Customer.java:9
-- hazards
--   AG102 data loss: the values of customers.fax are lost; the downgrade cannot restore them

-- autogen:upgrade

ALTER TABLE customers DROP COLUMN fax;  -- loses the values of customers.fax

-- autogen:downgrade

ALTER TABLE customers ADD COLUMN fax varchar(255);
