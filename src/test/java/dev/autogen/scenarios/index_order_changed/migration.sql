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

DROP INDEX ix_customers_joined;
CREATE INDEX ix_customers_joined ON customers (joined DESC, name);

-- autogen:downgrade

DROP INDEX ix_customers_joined;
CREATE INDEX ix_customers_joined ON customers (joined, name);
