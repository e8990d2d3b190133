-- index order changed
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop index ix_customers_joined on customers (joined, name)         src/test/java/dev/autogen/scenarios/index_order_changed/after/Customer.java:13
--   create index ix_customers_joined on customers (joined desc, name)  src/test/java/dev/autogen/scenarios/index_order_changed/after/Customer.java:13

-- autogen:upgrade

-- autogen:step expand transaction=none
CREATE INDEX CONCURRENTLY ix_customers_joined_new ON customers (joined DESC, name);
-- autogen:step expand
ALTER INDEX ix_customers_joined RENAME TO ix_customers_joined_old;
ALTER INDEX ix_customers_joined_new RENAME TO ix_customers_joined;

-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY ix_customers_joined_old;

-- autogen:downgrade

-- autogen:step expand transaction=none
CREATE INDEX CONCURRENTLY ix_customers_joined_new ON customers (joined, name);
-- autogen:step expand
ALTER INDEX ix_customers_joined RENAME TO ix_customers_joined_old;
ALTER INDEX ix_customers_joined_new RENAME TO ix_customers_joined;

-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY ix_customers_joined_old;
