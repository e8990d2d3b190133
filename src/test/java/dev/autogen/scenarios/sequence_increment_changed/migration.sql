-- sequence increment changed
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter sequence customers_seq increment from 50 to 100  src/test/java/dev/autogen/scenarios/sequence_increment_changed/after/Customer.java:16

-- autogen:upgrade

ALTER SEQUENCE customers_seq INCREMENT BY 100;

-- autogen:downgrade

ALTER SEQUENCE customers_seq INCREMENT BY 50;
