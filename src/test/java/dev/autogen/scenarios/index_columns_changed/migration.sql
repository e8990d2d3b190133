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

DROP INDEX ix_customers_name;
CREATE INDEX ix_customers_name ON customers (name, city);

-- autogen:downgrade

DROP INDEX ix_customers_name;
CREATE INDEX ix_customers_name ON customers (name);
