-- table renamed
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   rename table customers to people  src/test/java/dev/autogen/scenarios/table_renamed/after/Customer.java:12
-- hazards
--   AG401 application breaks: running instances use the name customers
-- answers
--   rename customers=people

-- autogen:upgrade

ALTER TABLE customers RENAME TO people;

-- autogen:downgrade

ALTER TABLE people RENAME TO customers;
