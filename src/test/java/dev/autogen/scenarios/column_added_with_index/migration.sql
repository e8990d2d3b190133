-- column added with index
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add column customers.city varchar(255)                    src/test/java/dev/autogen/scenarios/column_added_with_index/after/Customer.java:13
--   create index ix_customers_city on customers (city, name)  src/test/java/dev/autogen/scenarios/column_added_with_index/after/Customer.java:10

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE customers ADD COLUMN city varchar(255);
-- autogen:step expand transaction=none
CREATE INDEX CONCURRENTLY ix_customers_city ON customers (city, name);

-- autogen:downgrade

-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY ix_customers_city;
-- autogen:step contract
ALTER TABLE customers DROP COLUMN city;  -- loses the values of customers.city
