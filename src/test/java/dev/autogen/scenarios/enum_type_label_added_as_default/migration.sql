-- enum type label added as default
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter enum type status add DRAFT            src/test/java/dev/autogen/scenarios/enum_type_label_added_as_default/after/Order.java:13
--   alter column orders.status default 'DRAFT'  src/test/java/dev/autogen/scenarios/enum_type_label_added_as_default/after/Order.java:21
-- hazards
--   AG304 downgrade: table rewrite: orders is locked for reads and writes while a new type status takes the place of the old one

-- autogen:upgrade

-- autogen:step expand
ALTER TYPE status ADD VALUE 'DRAFT' BEFORE 'NEW';
-- autogen:step expand
ALTER TABLE orders ALTER COLUMN status SET DEFAULT 'DRAFT';

-- autogen:downgrade

ALTER TABLE orders ALTER COLUMN status SET DEFAULT 'NEW'::status;
ALTER TYPE status RENAME TO status_old;
CREATE TYPE status AS ENUM ('NEW', 'PAID');
ALTER TABLE orders ALTER COLUMN status DROP DEFAULT;
ALTER TABLE orders ALTER COLUMN status TYPE status USING status::text::status;  -- fails where rows still have 'DRAFT'
ALTER TABLE orders ALTER COLUMN status SET DEFAULT 'NEW'::status;
DROP TYPE status_old;
