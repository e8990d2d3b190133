-- column dropped nullable
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop column customers.fax  src/test/java/dev/autogen/scenarios/column_dropped_nullable/after/Customer.java:9
-- hazards
--   AG102 data loss: what customers.fax holds is gone; the downgrade cannot bring it back

-- autogen:upgrade

ALTER TABLE customers DROP COLUMN fax;  -- loses what customers.fax holds

-- autogen:downgrade

ALTER TABLE customers ADD COLUMN fax varchar(255);
