-- sequence minimum raised
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter sequence order_numbers start from 1 to 1000, minimum from 1 to 1000  src/test/java/dev/autogen/scenarios/sequence_minimum_raised/after/Order.java:16

-- autogen:upgrade

ALTER SEQUENCE order_numbers START WITH 1000;
SELECT setval('order_numbers', greatest(nextval('order_numbers'), 1000), false);
ALTER SEQUENCE order_numbers MINVALUE 1000;

-- autogen:downgrade

ALTER SEQUENCE order_numbers START WITH 1 MINVALUE 1;
