-- element collection added
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create table customer_nicknames  src/test/java/dev/autogen/scenarios/element_collection_added/after/Customer.java:20

-- autogen:upgrade

CREATE TABLE customer_nicknames (
    customer_id bigint NOT NULL,
    nickname varchar(40) NOT NULL,
    CONSTRAINT customer_nicknames_pkey PRIMARY KEY (customer_id, nickname),
    CONSTRAINT customer_nicknames_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers (id)
);

-- autogen:downgrade

DROP TABLE customer_nicknames;  -- loses the rows of customer_nicknames
