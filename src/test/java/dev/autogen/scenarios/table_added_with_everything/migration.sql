-- table added with everything
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create sequence orders_seq  src/test/java/dev/autogen/scenarios/table_added_with_everything/after/Order.java:69
--   create table customers      src/test/java/dev/autogen/scenarios/table_added_with_everything/after/Customer.java:13
--   create table orders         src/test/java/dev/autogen/scenarios/table_added_with_everything/after/Order.java:50
--   create table order_remarks  src/test/java/dev/autogen/scenarios/table_added_with_everything/after/Order.java:138

-- autogen:upgrade

CREATE SEQUENCE orders_seq START WITH 100 INCREMENT BY 20;

CREATE TABLE customers (
    id uuid NOT NULL,
    email varchar(254) NOT NULL,
    CONSTRAINT customers_pkey PRIMARY KEY (id),
    CONSTRAINT customers_email_key UNIQUE (email)
);

CREATE TABLE orders (
    id bigint NOT NULL,
    version integer NOT NULL,
    number varchar(20) NOT NULL,
    reference varchar(255),
    customer_id uuid NOT NULL,
    status varchar(10) NOT NULL,
    priority smallint,
    total numeric(12,2) NOT NULL,
    discount numeric(12,2) DEFAULT 0.00 NOT NULL,
    payable numeric(12,2) GENERATED ALWAYS AS (total - discount) STORED,
    placed_at timestamptz NOT NULL,
    wished_for date,
    wished_time time(0),
    local_time timestamp,
    gift boolean NOT NULL,
    rank char(1) NOT NULL,
    boxes smallint NOT NULL,
    weight double precision NOT NULL,
    volume real NOT NULL,
    signature bytea,
    trace uuid,
    note text,
    attributes jsonb,
    labels varchar(255)[],
    CONSTRAINT orders_pkey PRIMARY KEY (id),
    CONSTRAINT orders_customer_id_reference_key UNIQUE (customer_id, reference),
    CONSTRAINT uk_orders_number UNIQUE (number),
    CONSTRAINT ck_orders_total CHECK (total >= discount),
    CONSTRAINT orders_priority_check CHECK (priority between 0 and 1),
    CONSTRAINT orders_status_check CHECK (status in ('NEW','PAID','SENT')),
    CONSTRAINT fk_orders_customer FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE CASCADE
);

COMMENT ON TABLE orders IS 'what customers asked for; it''s kept for ten years';
COMMENT ON COLUMN orders.gift IS 'true for ''gift'' wrapping';
CREATE INDEX ix_orders_placed ON orders (placed_at DESC, id);
CREATE INDEX orders_status_idx ON orders (status);

CREATE TABLE order_remarks (
    order_id bigint NOT NULL,
    position integer NOT NULL,
    remark varchar(500) NOT NULL,
    CONSTRAINT order_remarks_pkey PRIMARY KEY (order_id, position),
    CONSTRAINT order_remarks_position_check CHECK (position>=0),
    CONSTRAINT order_remarks_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders (id)
);

-- autogen:downgrade

DROP TABLE order_remarks;  -- loses the rows of order_remarks
DROP TABLE orders;  -- loses the rows of orders
DROP TABLE customers;  -- loses the rows of customers
DROP SEQUENCE orders_seq;
