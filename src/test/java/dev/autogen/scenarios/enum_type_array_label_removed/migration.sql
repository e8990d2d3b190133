-- enum type array label removed
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter enum type status drop RETURNED  src/test/java/dev/autogen/scenarios/enum_type_array_label_removed/after/Order.java:10
-- hazards
--   AG103 removed label: rows that still have 'RETURNED' in orders.statuses or orders.status stop the migration; give them another value in a step before it
--   AG304 table rewrite: orders is locked for reads and writes while a new type status takes the place of the old one
--   AG403 prepared statements break: the next query of orders.statuses or orders.status on every pooled connection fails once (cached plan must not change result type)

-- autogen:upgrade

ALTER TYPE status RENAME TO status_old;
CREATE TYPE status AS ENUM ('NEW', 'PAID', 'SENT');

ALTER TABLE orders
    ALTER COLUMN statuses TYPE status[] USING statuses::text[]::status[],
    ALTER COLUMN status TYPE status USING status::text::status;  -- fails where rows still have 'RETURNED'

DROP TYPE status_old;

-- autogen:downgrade

ALTER TYPE status ADD VALUE 'RETURNED' AFTER 'PAID';
