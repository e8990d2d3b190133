-- enum type in other namespace label removed
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter enum type sales.order_status drop RETURNED  src/test/java/dev/autogen/scenarios/enum_type_in_other_namespace_label_removed/after/Order.java:13
-- hazards
--   AG103 removed label: rows that still have 'RETURNED' in orders.status stop the migration; give them another value in a step before it
--   AG304 table rewrite: orders is locked for reads and writes while a new type sales.order_status takes the place of the old one
--   AG403 prepared statements break: the next query of orders.status on every pooled connection fails once (cached plan must not change result type)

-- autogen:upgrade

ALTER TYPE sales.order_status RENAME TO order_status_old;
CREATE TYPE sales.order_status AS ENUM ('NEW', 'PAID', 'SENT');
ALTER TABLE orders ALTER COLUMN status TYPE sales.order_status USING status::text::sales.order_status;  -- fails where rows still have 'RETURNED'
DROP TYPE sales.order_status_old;

-- autogen:downgrade

ALTER TYPE sales.order_status ADD VALUE 'RETURNED' AFTER 'PAID';
