-- enum type label replaced
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter enum type status add PACKED, drop PAID  src/test/java/dev/autogen/scenarios/enum_type_label_replaced/after/Order.java:12
-- hazards
--   AG103 removed label: rows that still have 'PAID' in orders.status stop the migration; give them another value in a step before it
--   AG304 table rewrite: orders is locked for reads and writes while a new type status takes the place of the old one
--   AG403 prepared statements break: the next query of orders.status on every pooled connection fails once (cached plan must not change result type)

-- autogen:upgrade

-- autogen:step expand
ALTER TYPE status ADD VALUE 'PACKED' AFTER 'NEW';

-- autogen:step contract
ALTER TYPE status RENAME TO status_old;
CREATE TYPE status AS ENUM ('NEW', 'PACKED', 'SENT');
ALTER TABLE orders ALTER COLUMN status TYPE status USING status::text::status;  -- fails where rows still have 'PAID'
DROP TYPE status_old;

-- autogen:downgrade

-- autogen:step expand
ALTER TYPE status ADD VALUE 'PAID' AFTER 'NEW';

-- autogen:step contract
ALTER TYPE status RENAME TO status_old;
CREATE TYPE status AS ENUM ('NEW', 'PAID', 'SENT');
ALTER TABLE orders ALTER COLUMN status TYPE status USING status::text::status;  -- fails where rows still have 'PACKED'
DROP TYPE status_old;
