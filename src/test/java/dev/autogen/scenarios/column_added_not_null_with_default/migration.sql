-- column added not null with default
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add column customers.status varchar(20) default 'active' not null              src/test/java/dev/autogen/scenarios/column_added_not_null_with_default/after/Customer.java:18
--   add column customers.joined_at timestamptz default current_timestamp not null  src/test/java/dev/autogen/scenarios/column_added_not_null_with_default/after/Customer.java:22
-- hazards
--   AG203 backfill: rows of customers without status get 'active'; check the value
--   AG203 backfill: rows of customers without joined_at get current_timestamp; check the value

-- autogen:upgrade

ALTER TABLE customers ADD COLUMN status varchar(20) DEFAULT 'active' NOT NULL;
ALTER TABLE customers ADD COLUMN joined_at timestamptz DEFAULT current_timestamp NOT NULL;

-- autogen:downgrade

ALTER TABLE customers DROP COLUMN joined_at;  -- loses the values of customers.joined_at
ALTER TABLE customers DROP COLUMN status;  -- loses the values of customers.status
