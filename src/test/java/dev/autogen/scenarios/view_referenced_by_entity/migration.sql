-- view referenced by entity
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create table customers  src/test/java/dev/autogen/scenarios/view_referenced_by_entity/after/Customer.java:10

-- autogen:upgrade

CREATE TABLE customers (
    id bigint NOT NULL,
    total_customerid bigint,
    CONSTRAINT customers_pkey PRIMARY KEY (id)
);

-- autogen:downgrade

DROP TABLE customers;  -- loses the rows of customers
