-- index columns changed
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop index ix_customers_name on customers (name)          src/test/java/dev/autogen/scenarios/index_columns_changed/after/Customer.java:12
--   create index ix_customers_name on customers (name, city)  src/test/java/dev/autogen/scenarios/index_columns_changed/after/Customer.java:10

-- autogen:upgrade

-- autogen:step expand transaction=none
CREATE INDEX CONCURRENTLY ix_customers_name_new ON customers (name, city);
-- autogen:step expand
ALTER INDEX ix_customers_name RENAME TO ix_customers_name_old;
ALTER INDEX ix_customers_name_new RENAME TO ix_customers_name;

-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY ix_customers_name_old;

-- autogen:downgrade

-- autogen:step expand transaction=none
CREATE INDEX CONCURRENTLY ix_customers_name_new ON customers (name);
-- autogen:step expand
ALTER INDEX ix_customers_name RENAME TO ix_customers_name_old;
ALTER INDEX ix_customers_name_new RENAME TO ix_customers_name;

-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY ix_customers_name_old;
