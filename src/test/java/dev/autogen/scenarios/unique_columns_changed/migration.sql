-- unique columns changed
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop unique uk_customers_email on customers (email)         src/test/java/dev/autogen/scenarios/unique_columns_changed/after/Customer.java:18
--   add unique uk_customers_email on customers (tenant, email)  src/test/java/dev/autogen/scenarios/unique_columns_changed/after/Customer.java:15

-- autogen:upgrade

ALTER TABLE customers DROP CONSTRAINT uk_customers_email;
ALTER TABLE customers ADD CONSTRAINT uk_customers_email UNIQUE (tenant, email);

-- autogen:downgrade

ALTER TABLE customers DROP CONSTRAINT uk_customers_email;
ALTER TABLE customers ADD CONSTRAINT uk_customers_email UNIQUE (email);
