-- generator shared by two entities
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create table customers  src/test/java/dev/autogen/scenarios/generator_shared_by_two_entities/after/Customer.java:12
--   create table id_counters
--   create table orders     src/test/java/dev/autogen/scenarios/generator_shared_by_two_entities/after/Order.java:12
--   insert row 'all_ids' into id_counters

-- autogen:upgrade

CREATE TABLE customers (
    id bigint NOT NULL,
    name varchar(255),
    CONSTRAINT customers_pkey PRIMARY KEY (id)
);

CREATE TABLE id_counters (
    counted varchar(255) NOT NULL,
    next_id bigint,
    CONSTRAINT id_counters_pkey PRIMARY KEY (counted)
);

CREATE TABLE orders (
    id bigint NOT NULL,
    name varchar(255),
    CONSTRAINT orders_pkey PRIMARY KEY (id)
);

INSERT INTO id_counters (counted, next_id) VALUES ('all_ids', 0) ON CONFLICT DO NOTHING;

-- autogen:downgrade

DROP TABLE orders;  -- loses the rows of orders
DROP TABLE id_counters;  -- loses the rows of id_counters
DROP TABLE customers;  -- loses the rows of customers
