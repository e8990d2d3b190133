-- enum type label added
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter enum type status add OPEN, add SENT  src/test/java/dev/autogen/scenarios/enum_type_label_added/after/Order.java:12
-- hazards
--   AG304 downgrade: table rewrite: orders is locked for reads and writes while a new type status takes the place of the old one

-- autogen:upgrade

ALTER TYPE status ADD VALUE 'OPEN' AFTER 'NEW';
ALTER TYPE status ADD VALUE 'SENT';

-- autogen:downgrade

ALTER TYPE status RENAME TO status_old;
CREATE TYPE status AS ENUM ('NEW', 'PAID');
ALTER TABLE orders ALTER COLUMN status TYPE status USING status::text::status;  -- fails where rows still have 'OPEN' or 'SENT'
DROP TYPE status_old;
