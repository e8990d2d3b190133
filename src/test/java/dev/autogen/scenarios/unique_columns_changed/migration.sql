-- unique columns changed
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop unique uk_customers_email on customers (email)         src/test/java/dev/autogen/scenarios/unique_columns_changed/after/Customer.java:18
--   add unique uk_customers_email on customers (tenant, email)  src/test/java/dev/autogen/scenarios/unique_columns_changed/after/Customer.java:15
-- hazards
--   AG408 duplicates: rows of customers may have duplicate values when uk_customers_email is dropped
--   AG302 downgrade: duplicates: uk_customers_email fails if rows of customers have duplicate values

-- autogen:upgrade

-- autogen:step expand transaction=none
CREATE UNIQUE INDEX CONCURRENTLY uk_customers_email_new ON customers (tenant, email);
-- autogen:step expand
ALTER TABLE customers DROP CONSTRAINT uk_customers_email;
ALTER TABLE customers ADD CONSTRAINT uk_customers_email UNIQUE USING INDEX uk_customers_email_new;

-- autogen:downgrade

-- autogen:step expand transaction=none
CREATE UNIQUE INDEX CONCURRENTLY uk_customers_email_new ON customers (email);
-- autogen:step expand
ALTER TABLE customers DROP CONSTRAINT uk_customers_email;
ALTER TABLE customers ADD CONSTRAINT uk_customers_email UNIQUE USING INDEX uk_customers_email_new;
