-- sequence renamed with its table
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   rename table customers to people             src/test/java/dev/autogen/scenarios/sequence_renamed_with_its_table/after/Person.java:12
--   rename sequence customers_seq to people_seq  src/test/java/dev/autogen/scenarios/sequence_renamed_with_its_table/after/Person.java:16
-- hazards
--   AG401 application breaks: running instances use the name customers
-- answers
--   rename customers=people
--   rename customers_seq=people_seq

-- autogen:upgrade

ALTER TABLE customers RENAME TO people;
ALTER SEQUENCE customers_seq RENAME TO people_seq;

-- autogen:downgrade

ALTER SEQUENCE people_seq RENAME TO customers_seq;
ALTER TABLE people RENAME TO customers;
