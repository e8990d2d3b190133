-- sequence renamed and altered
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   rename sequence customer_ids to customers_seq        src/test/java/dev/autogen/scenarios/sequence_renamed_and_altered/after/Customer.java:16
--   alter sequence customers_seq increment from 1 to 50  src/test/java/dev/autogen/scenarios/sequence_renamed_and_altered/after/Customer.java:16
-- answers
--   rename customer_ids=customers_seq

-- autogen:upgrade

-- autogen:step expand
ALTER SEQUENCE customer_ids RENAME TO customers_seq;
-- autogen:step expand
ALTER SEQUENCE customers_seq INCREMENT BY 50;

-- autogen:downgrade

-- autogen:step expand
ALTER SEQUENCE customers_seq INCREMENT BY 1;

-- autogen:step contract
ALTER SEQUENCE customers_seq RENAME TO customer_ids;
