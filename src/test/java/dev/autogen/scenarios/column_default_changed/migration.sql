-- column default changed
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column customers.status default 'it''s new'  src/test/java/dev/autogen/scenarios/column_default_changed/after/Customer.java:16
--   alter column customers.rating default 2            src/test/java/dev/autogen/scenarios/column_default_changed/after/Customer.java:19

-- autogen:upgrade

ALTER TABLE customers ALTER COLUMN status SET DEFAULT 'it''s new';
ALTER TABLE customers ALTER COLUMN rating SET DEFAULT 2;

-- autogen:downgrade

ALTER TABLE customers ALTER COLUMN rating SET DEFAULT 1;
ALTER TABLE customers ALTER COLUMN status SET DEFAULT 'unknown'::character varying;
