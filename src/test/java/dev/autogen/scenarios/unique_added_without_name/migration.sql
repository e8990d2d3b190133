-- unique added without name
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add unique customers_email_key on customers (email)  src/test/java/dev/autogen/scenarios/unique_added_without_name/after/Customer.java:14
-- hazards
--   AG302 duplicates: customers_email_key fails if rows of customers have duplicate values

-- autogen:upgrade

-- autogen:step expand transaction=none
CREATE UNIQUE INDEX CONCURRENTLY customers_email_key ON customers (email);
-- autogen:step expand
ALTER TABLE customers ADD CONSTRAINT customers_email_key UNIQUE USING INDEX customers_email_key;

-- autogen:downgrade

ALTER TABLE customers DROP CONSTRAINT customers_email_key;
