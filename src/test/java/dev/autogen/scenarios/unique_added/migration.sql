-- unique added
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add unique uk_customers_email on customers (email)  src/test/java/dev/autogen/scenarios/unique_added/after/Customer.java:14
-- hazards
--   AG302 duplicates: uk_customers_email fails if rows of customers have duplicate values

-- autogen:upgrade

-- autogen:step expand transaction=none
CREATE UNIQUE INDEX CONCURRENTLY uk_customers_email ON customers (email);
-- autogen:step expand
ALTER TABLE customers ADD CONSTRAINT uk_customers_email UNIQUE USING INDEX uk_customers_email;

-- autogen:downgrade

ALTER TABLE customers DROP CONSTRAINT uk_customers_email;
