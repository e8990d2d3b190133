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
--   AG302 duplicates: ix_customers_name fails if rows of customers have duplicate values

-- autogen:upgrade

-- autogen:step expand transaction=none
CREATE UNIQUE INDEX CONCURRENTLY ix_customers_name_new ON customers (name);
-- autogen:step expand
ALTER INDEX ix_customers_name RENAME TO ix_customers_name_old;
ALTER TABLE customers ADD CONSTRAINT ix_customers_name UNIQUE USING INDEX ix_customers_name_new;

-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY ix_customers_name_old;

-- autogen:downgrade

-- autogen:step expand transaction=none
CREATE INDEX CONCURRENTLY ix_customers_name_new ON customers (name);
-- autogen:step expand
ALTER TABLE customers DROP CONSTRAINT ix_customers_name;
ALTER INDEX ix_customers_name_new RENAME TO ix_customers_name;
