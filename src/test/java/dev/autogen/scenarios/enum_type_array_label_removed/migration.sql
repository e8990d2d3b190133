-- enum type array label removed
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter enum type status drop RETURNED  src/test/java/dev/autogen/scenarios/enum_type_array_label_removed/after/Order.java:10

-- autogen:upgrade

ALTER TYPE status RENAME TO status_old;
CREATE TYPE status AS ENUM ('NEW', 'PAID', 'SENT');

ALTER TABLE orders
    ALTER COLUMN statuses TYPE status[] USING statuses::text[]::status[],
    ALTER COLUMN status TYPE status USING status::text::status;  -- fails where rows still have 'RETURNED'

DROP TYPE status_old;

-- autogen:downgrade

ALTER TYPE status ADD VALUE 'RETURNED' AFTER 'PAID';
