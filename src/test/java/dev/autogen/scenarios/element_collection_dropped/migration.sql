-- element collection dropped
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop table customer_nicknames
-- hazards
--   AG101 data loss: the rows of customer_nicknames are lost; the downgrade creates an empty table

-- autogen:upgrade

DROP TABLE customer_nicknames;  -- loses the rows of customer_nicknames

-- autogen:downgrade

CREATE TABLE customer_nicknames (
    customer_id bigint NOT NULL,
    nickname varchar(255),
    CONSTRAINT customer_nicknames_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers (id)
);
