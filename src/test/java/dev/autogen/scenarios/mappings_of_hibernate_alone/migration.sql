-- mappings of hibernate alone
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create table card_payments  src/test/java/dev/autogen/scenarios/mappings_of_hibernate_alone/after/CardPayment.java:9
--   create table cash_payments  src/test/java/dev/autogen/scenarios/mappings_of_hibernate_alone/after/CashPayment.java:9
--   create table orders         src/test/java/dev/autogen/scenarios/mappings_of_hibernate_alone/after/Order.java:25
--   create table order_notes    src/test/java/dev/autogen/scenarios/mappings_of_hibernate_alone/after/Order.java:55
--   create table order_refunds  src/test/java/dev/autogen/scenarios/mappings_of_hibernate_alone/after/Order.java:51

-- autogen:upgrade

CREATE TABLE card_payments (
    id bigint NOT NULL,
    CONSTRAINT card_payments_pkey PRIMARY KEY (id)
);

CREATE TABLE cash_payments (
    id bigint NOT NULL,
    CONSTRAINT cash_payments_pkey PRIMARY KEY (id)
);

CREATE TABLE orders (
    id bigint NOT NULL,
    tenant varchar(20) NOT NULL,
    payment_kind varchar(10),
    payment_id bigint,
    deleted boolean NOT NULL,
    CONSTRAINT orders_pkey PRIMARY KEY (id)
);

COMMENT ON COLUMN orders.deleted IS 'Soft-delete indicator';

CREATE TABLE order_notes (
    order_id bigint NOT NULL,
    notes varchar(255),
    active boolean NOT NULL,
    CONSTRAINT order_notes_order_id_notes_key UNIQUE (order_id, notes),
    CONSTRAINT order_notes_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders (id)
);

COMMENT ON COLUMN order_notes.active IS 'Soft-delete indicator';

CREATE TABLE order_refunds (
    order_id bigint NOT NULL,
    refund_kind varchar(10),
    refund_id bigint NOT NULL,
    deleted boolean NOT NULL,
    CONSTRAINT order_refunds_order_id_refund_kind_refund_id_key UNIQUE (order_id, refund_kind, refund_id),
    CONSTRAINT order_refunds_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders (id)
);

COMMENT ON COLUMN order_refunds.deleted IS 'Soft-delete indicator';

-- autogen:downgrade

DROP TABLE order_refunds;  -- loses the rows of order_refunds
DROP TABLE order_notes;  -- loses the rows of order_notes
DROP TABLE orders;  -- loses the rows of orders
DROP TABLE cash_payments;  -- loses the rows of cash_payments
DROP TABLE card_payments;  -- loses the rows of card_payments
