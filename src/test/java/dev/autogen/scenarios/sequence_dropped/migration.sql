-- sequence dropped
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop sequence customers_seq
-- hazards
--   AG107 number lost: the current number of customers_seq is dropped with it

-- autogen:upgrade

DROP SEQUENCE customers_seq;

-- autogen:downgrade

CREATE SEQUENCE customers_seq INCREMENT BY 50;
SELECT setval('customers_seq', greatest((SELECT max(id) + 50 FROM customers), 1), false);
