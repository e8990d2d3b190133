-- index dropped
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop index ix_customers_name on customers (name)  src/test/java/dev/autogen/scenarios/index_dropped/after/Customer.java:11

-- autogen:upgrade

-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY ix_customers_name;

-- autogen:downgrade

-- autogen:step expand transaction=none
CREATE INDEX CONCURRENTLY ix_customers_name ON customers (name);
