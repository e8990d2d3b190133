-- index moved off a dropped column
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop index ix_customers on customers (city)    src/test/java/dev/autogen/scenarios/index_moved_off_a_dropped_column/after/Customer.java:10
--   create index ix_customers on customers (name)  src/test/java/dev/autogen/scenarios/index_moved_off_a_dropped_column/after/Customer.java:12
--   drop column customers.city                     src/test/java/dev/autogen/scenarios/index_moved_off_a_dropped_column/after/Customer.java:10
-- hazards
--   AG102 data loss: the values of customers.city are lost; the downgrade cannot restore them

-- autogen:upgrade

-- autogen:step expand transaction=none
CREATE INDEX CONCURRENTLY ix_customers_new ON customers (name);
-- autogen:step expand
ALTER INDEX ix_customers RENAME TO ix_customers_old;
ALTER INDEX ix_customers_new RENAME TO ix_customers;

-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY ix_customers_old;
-- autogen:step contract
ALTER TABLE customers DROP COLUMN city;  -- loses the values of customers.city

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE customers ADD COLUMN city varchar(255);
-- autogen:step expand transaction=none
CREATE INDEX CONCURRENTLY ix_customers_new ON customers (city);
-- autogen:step expand
ALTER INDEX ix_customers RENAME TO ix_customers_old;
ALTER INDEX ix_customers_new RENAME TO ix_customers;

-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY ix_customers_old;
