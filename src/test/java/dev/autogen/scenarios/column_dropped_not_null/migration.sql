-- column dropped not null
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop column customers.title  src/test/java/dev/autogen/scenarios/column_dropped_not_null/after/Customer.java:9
-- hazards
--   AG102 data loss: the values of customers.title are lost; the downgrade cannot restore them

-- autogen:upgrade

ALTER TABLE customers DROP COLUMN title;  -- loses the values of customers.title

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE customers ADD COLUMN title varchar(10) DEFAULT '' NOT NULL;

-- autogen:step contract
ALTER TABLE customers ALTER COLUMN title DROP DEFAULT;  -- the model has none; it was for rows of the old code
