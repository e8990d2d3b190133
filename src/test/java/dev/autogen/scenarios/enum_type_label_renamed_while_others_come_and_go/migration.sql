-- enum type label renamed while others come and go
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   rename label status.NEW to CREATED          src/test/java/dev/autogen/scenarios/enum_type_label_renamed_while_others_come_and_go/after/Order.java:14
--   alter enum type status add SENT, drop LOST  src/test/java/dev/autogen/scenarios/enum_type_label_renamed_while_others_come_and_go/after/Order.java:14
-- hazards
--   AG406 application breaks: running instances know the label 'NEW' of status only by this name
--   AG103 removed label: rows that still have 'LOST' in orders.status stop the migration; give them another value in a step before it
--   AG304 table rewrite: orders is locked for reads and writes while a new type status takes the place of the old one
--   AG403 prepared statements break: the next query of orders.status on every pooled connection fails once (cached plan must not change result type)
-- answers
--   rename status.NEW=CREATED

-- autogen:upgrade

-- autogen:step expand
ALTER TYPE status RENAME VALUE 'NEW' TO 'CREATED';
-- autogen:step expand
ALTER TYPE status ADD VALUE 'SENT';

-- autogen:step contract
ALTER TYPE status RENAME TO status_old;
CREATE TYPE status AS ENUM ('CREATED', 'PAID', 'SENT');
ALTER TABLE orders ALTER COLUMN status DROP DEFAULT;
ALTER TABLE orders ALTER COLUMN status TYPE status USING status::text::status;  -- fails where rows still have 'LOST'
ALTER TABLE orders ALTER COLUMN status SET DEFAULT 'CREATED'::status;
DROP TYPE status_old;

-- autogen:downgrade

-- autogen:step expand
ALTER TYPE status ADD VALUE 'LOST' BEFORE 'CREATED';

-- autogen:step contract
ALTER TYPE status RENAME TO status_old;
CREATE TYPE status AS ENUM ('LOST', 'CREATED', 'PAID');
ALTER TABLE orders ALTER COLUMN status DROP DEFAULT;
ALTER TABLE orders ALTER COLUMN status TYPE status USING status::text::status;  -- fails where rows still have 'SENT'
ALTER TABLE orders ALTER COLUMN status SET DEFAULT 'CREATED'::status;
DROP TYPE status_old;
ALTER TYPE status RENAME VALUE 'CREATED' TO 'NEW';
