-- table moved to another namespace
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create schema crm
--   rename table customers to crm.customers             src/test/java/dev/autogen/scenarios/table_moved_to_another_namespace/after/Customer.java:14
--   rename sequence customers_seq to crm.customers_seq  src/test/java/dev/autogen/scenarios/table_moved_to_another_namespace/after/Customer.java:18
-- hazards
--   AG401 application breaks: running instances use the name customers
-- answers
--   rename customers=crm.customers
--   rename customers_seq=crm.customers_seq

-- autogen:upgrade

CREATE SCHEMA crm;
ALTER TABLE customers SET SCHEMA crm;
ALTER SEQUENCE customers_seq SET SCHEMA crm;

-- autogen:downgrade

ALTER SEQUENCE crm.customers_seq SET SCHEMA public;
ALTER TABLE crm.customers SET SCHEMA public;
DROP SCHEMA crm;
