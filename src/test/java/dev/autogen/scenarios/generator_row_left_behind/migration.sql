-- generator row left behind
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop table customers
-- hazards
--   AG101 data loss: the rows of customers are lost; the downgrade creates an empty table

-- autogen:upgrade

DROP TABLE customers;  -- loses the rows of customers

-- autogen:downgrade

CREATE TABLE customers (
    id bigint NOT NULL,
    name varchar(255),
    CONSTRAINT customers_pkey PRIMARY KEY (id)
);
