-- column dropped with index and unique
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop index ix_customers_fax on customers (fax)         src/test/java/dev/autogen/scenarios/column_dropped_with_index_and_unique/after/Customer.java:9
--   drop unique uk_customers_fax on customers (fax, name)  src/test/java/dev/autogen/scenarios/column_dropped_with_index_and_unique/after/Customer.java:9
--   drop column customers.fax                              src/test/java/dev/autogen/scenarios/column_dropped_with_index_and_unique/after/Customer.java:9
-- hazards
--   AG102 data loss: the values of customers.fax are lost; the downgrade cannot restore them

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE customers DROP CONSTRAINT uk_customers_fax;

-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY ix_customers_fax;
-- autogen:step contract
ALTER TABLE customers DROP COLUMN fax;  -- loses the values of customers.fax

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE customers ADD COLUMN fax varchar(255);
-- autogen:step expand transaction=none
CREATE UNIQUE INDEX CONCURRENTLY uk_customers_fax ON customers (fax, name);
-- autogen:step expand
ALTER TABLE customers ADD CONSTRAINT uk_customers_fax UNIQUE USING INDEX uk_customers_fax;
-- autogen:step expand transaction=none
CREATE INDEX CONCURRENTLY ix_customers_fax ON customers (fax);
