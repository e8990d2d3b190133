-- generator row added
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create table customers  src/test/java/dev/autogen/scenarios/generator_row_added/after/Customer.java:12
--   insert row 'customers' into id_counters

-- autogen:upgrade

CREATE TABLE customers (
    id bigint NOT NULL,
    name varchar(255),
    CONSTRAINT customers_pkey PRIMARY KEY (id)
);

INSERT INTO id_counters (counted, next_id) VALUES ('customers', 1000) ON CONFLICT DO NOTHING;

-- autogen:downgrade

DELETE FROM id_counters WHERE counted = 'customers';
DROP TABLE customers;  -- loses the rows of customers
