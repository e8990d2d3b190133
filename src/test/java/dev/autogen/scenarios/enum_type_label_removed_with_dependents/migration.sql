-- enum type label removed with dependents
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter enum type status drop RETURNED  src/test/java/dev/autogen/scenarios/enum_type_label_removed_with_dependents/after/Order.java:23
-- hazards
--   AG103 removed label: rows that still have 'RETURNED' in orders.status or orders.next_status stop the migration; give them another value in a step before it
--   AG304 table rewrite: orders is locked for reads and writes while the type status is replaced
--   AG403 prepared statements break: the next query of orders.status or orders.next_status on every pooled connection fails once (cached plan must not change result type)
--   AG331 no shadow column: a new type status replaces the old one at once, because started is computed from it

-- autogen:upgrade

DROP INDEX orders_started;
DROP INDEX orders_paid_first;
ALTER TABLE orders DROP CONSTRAINT orders_new_have_next;
ALTER TABLE orders DROP COLUMN started;
ALTER TYPE status RENAME TO status_old;
CREATE TYPE status AS ENUM ('NEW', 'PAID', 'SENT');
ALTER TABLE orders ALTER COLUMN status DROP DEFAULT;

ALTER TABLE orders
    ALTER COLUMN status TYPE status USING status::text::status,
    ALTER COLUMN next_status TYPE status USING next_status::text::status;  -- fails if rows still have 'RETURNED'

ALTER TABLE orders ALTER COLUMN status SET DEFAULT 'NEW'::status;
DROP TYPE status_old;
ALTER TABLE orders ADD COLUMN started boolean GENERATED ALWAYS AS (status <> 'NEW'::status) STORED;
ALTER TABLE orders ADD CONSTRAINT orders_new_have_next CHECK ((status <> 'NEW'::status) OR (next_status IS NOT NULL));
CREATE INDEX orders_paid_first ON orders ((status = 'PAID'::status));
CREATE INDEX orders_started ON orders (started);

-- autogen:downgrade

ALTER TYPE status ADD VALUE 'RETURNED' AFTER 'PAID';
