-- secondary table added
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create table customer_notes  src/test/java/dev/autogen/scenarios/secondary_table_added/after/Customer.java:15

-- autogen:upgrade

CREATE TABLE customer_notes (
    customer_id bigint NOT NULL,
    note text,
    CONSTRAINT customer_notes_pkey PRIMARY KEY (customer_id),
    CONSTRAINT customer_notes_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers (id)
);

-- autogen:downgrade

DROP TABLE customer_notes;  -- loses the rows of customer_notes
