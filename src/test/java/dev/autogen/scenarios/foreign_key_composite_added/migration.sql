-- foreign key composite added
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create table order_lines  src/test/java/dev/autogen/scenarios/foreign_key_composite_added/after/OrderLine.java:11

-- autogen:upgrade

CREATE TABLE order_lines (
    id bigint NOT NULL,
    order_year integer NOT NULL,
    order_number integer NOT NULL,
    CONSTRAINT order_lines_pkey PRIMARY KEY (id),
    CONSTRAINT order_lines_order_year_order_number_fkey FOREIGN KEY (order_year, order_number) REFERENCES orders (year, number)
);

-- autogen:downgrade

DROP TABLE order_lines;  -- loses the rows of order_lines
