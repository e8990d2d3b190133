-- index on expression added
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create index ix_customers_email on customers ((lower(email)))  src/test/java/dev/autogen/scenarios/index_on_expression_added/after/Customer.java:12

-- autogen:upgrade

-- autogen:step expand transaction=none
CREATE INDEX CONCURRENTLY ix_customers_email ON customers (lower(email));

-- autogen:downgrade

-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY ix_customers_email;
