-- namespace by default
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create table app.orders  src/test/java/dev/autogen/scenarios/namespace_by_default/after/Order.java:11

-- autogen:upgrade

CREATE TABLE app.orders (
    id bigint NOT NULL,
    ordernumber varchar(255),
    customer_id bigint,
    CONSTRAINT orders_pkey PRIMARY KEY (id),
    CONSTRAINT orders_ordernumber_key UNIQUE (ordernumber),
    CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES app.customers (id)
);

-- autogen:downgrade

DROP TABLE app.orders;  -- loses the rows of app.orders
