-- index made unique
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop index ix_customers_name on customers (name)  src/test/java/dev/autogen/scenarios/index_made_unique/after/Customer.java:14
--   add unique ix_customers_name on customers (name)  src/test/java/dev/autogen/scenarios/index_made_unique/after/Customer.java:14
-- hazards
--   AG302 duplicates: ix_customers_name fails if rows of customers hold a value twice; writes wait while it is built

-- autogen:upgrade

DROP INDEX ix_customers_name;
ALTER TABLE customers ADD CONSTRAINT ix_customers_name UNIQUE (name);

-- autogen:downgrade

ALTER TABLE customers DROP CONSTRAINT ix_customers_name;
CREATE INDEX ix_customers_name ON customers (name);
