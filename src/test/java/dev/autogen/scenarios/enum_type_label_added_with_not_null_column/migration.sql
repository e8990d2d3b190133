-- enum type label added with not null column
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter enum type status add SENT                src/test/java/dev/autogen/scenarios/enum_type_label_added_with_not_null_column/after/Order.java:13
--   add column orders.last_status status not null  src/test/java/dev/autogen/scenarios/enum_type_label_added_with_not_null_column/after/Order.java:24
-- hazards
--   AG203 backfill: rows of orders without last_status get 'SENT'; check the value
--   AG304 downgrade: table rewrite: orders is locked for reads and writes while a new type status takes the place of the old one
-- values
--   orders.last_status = 'SENT'  from Order.last = Status.SENT, src/test/java/dev/autogen/scenarios/enum_type_label_added_with_not_null_column/after/Order.java:24

-- autogen:upgrade

-- autogen:step expand
ALTER TYPE status ADD VALUE 'SENT';
-- autogen:step expand
ALTER TABLE orders ADD COLUMN last_status status DEFAULT 'SENT' NOT NULL;

-- autogen:step contract
ALTER TABLE orders ALTER COLUMN last_status DROP DEFAULT;  -- the model has none; until here it served old app instances

-- autogen:downgrade

ALTER TABLE orders DROP COLUMN last_status;  -- loses what orders.last_status holds
ALTER TYPE status RENAME TO status_old;
CREATE TYPE status AS ENUM ('NEW', 'PAID');
ALTER TABLE orders ALTER COLUMN status TYPE status USING status::text::status;  -- fails where rows still have 'SENT'
DROP TYPE status_old;
