-- sequence added
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create sequence customers_seq  src/test/java/dev/autogen/scenarios/sequence_added/after/Customer.java:16
-- hazards
--   AG205 numbers: customers_seq continues after the largest customers.id; rows that running instances insert later may get the same numbers

-- autogen:upgrade

CREATE SEQUENCE customers_seq INCREMENT BY 20;
SELECT setval('customers_seq', greatest((SELECT max(id) + 20 FROM customers), 1), false);

-- autogen:downgrade

DROP SEQUENCE customers_seq;
