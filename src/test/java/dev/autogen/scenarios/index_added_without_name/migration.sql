-- index added without name
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create index customers_city_name_idx on customers (city, name)  src/test/java/dev/autogen/scenarios/index_added_without_name/after/Customer.java:10

-- autogen:upgrade

-- autogen:step expand transaction=none
CREATE INDEX CONCURRENTLY customers_city_name_idx ON customers (city, name);

-- autogen:downgrade

-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY customers_city_name_idx;
