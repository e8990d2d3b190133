-- enum type label removed with casts of hibernate
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter enum type status drop OLD  src/test/java/dev/autogen/scenarios/enum_type_label_removed_with_casts_of_hibernate/after/Order.java:12
-- hazards
--   AG103 removed label: rows that still have 'OLD' in orders.status stop the migration; give them another value in a step before it
--   AG304 table rewrite: orders is locked for reads and writes while a new type status takes the place of the old one
--   AG403 prepared statements break: the next query of orders.status on every pooled connection fails once (cached plan must not change result type)

-- autogen:upgrade

DROP CAST (varchar AS status);
DROP CAST (status AS varchar);
ALTER TYPE status RENAME TO status_old;
CREATE TYPE status AS ENUM ('NEW', 'PAID');
CREATE CAST (varchar AS status) WITH INOUT AS IMPLICIT;
CREATE CAST (status AS varchar) WITH INOUT AS IMPLICIT;
ALTER TABLE orders ALTER COLUMN status TYPE status USING status::text::status;  -- fails where rows still have 'OLD'
DROP TYPE status_old;

-- autogen:downgrade

ALTER TYPE status ADD VALUE 'OLD' AFTER 'NEW';
