-- enum type in collections label removed
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter enum type status drop RETURNED  src/test/java/dev/autogen/scenarios/enum_type_in_collections_label_removed/after/Order.java:21
-- hazards
--   AG103 removed label: rows that still have 'RETURNED' in order_dates.status or order_flags.flag stop the migration; give them another value in a step before it
--   AG304 table rewrite: order_dates and order_flags are locked for reads and writes while a new type status takes the place of the old one
--   AG403 prepared statements break: the next query of order_dates.status or order_flags.flag on every pooled connection fails once (cached plan must not change result type)

-- autogen:upgrade

ALTER TYPE status RENAME TO status_old;
CREATE TYPE status AS ENUM ('NEW', 'PAID', 'SENT');
ALTER TABLE order_dates ALTER COLUMN status TYPE status USING status::text::status;  -- fails where rows still have 'RETURNED'
ALTER TABLE order_flags ALTER COLUMN flag TYPE status USING flag::text::status;  -- fails where rows still have 'RETURNED'
DROP TYPE status_old;

-- autogen:downgrade

ALTER TYPE status ADD VALUE 'RETURNED' AFTER 'PAID';
