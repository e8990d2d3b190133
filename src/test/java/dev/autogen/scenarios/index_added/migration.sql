-- index added
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create index ix_customers_name on customers (name)  src/test/java/dev/autogen/scenarios/index_added/after/Customer.java:12

-- autogen:upgrade

CREATE INDEX ix_customers_name ON customers (name);

-- autogen:downgrade

DROP INDEX ix_customers_name;
