-- tables dropped parent and child
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop table order_lines
--   drop table orders
-- hazards
--   AG101 data loss: the rows of order_lines are lost; the downgrade creates an empty table
--   AG101 data loss: the rows of orders are lost; the downgrade creates an empty table

-- autogen:upgrade

DROP TABLE order_lines;  -- loses the rows of order_lines
DROP TABLE orders;  -- loses the rows of orders

-- autogen:downgrade

CREATE TABLE orders (
    id bigint NOT NULL,
    customer_id bigint,
    CONSTRAINT orders_pkey PRIMARY KEY (id),
    CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers (id)
);

CREATE TABLE order_lines (
    id bigint NOT NULL,
    order_id bigint NOT NULL,
    quantity integer NOT NULL,
    CONSTRAINT order_lines_pkey PRIMARY KEY (id),
    CONSTRAINT order_lines_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders (id)
);
