-- column added to hand made table
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add column customers.email varchar(255)              src/test/java/dev/autogen/scenarios/column_added_to_hand_made_table/after/Customer.java:21
--   add unique customers_email_key on customers (email)  src/test/java/dev/autogen/scenarios/column_added_to_hand_made_table/after/Customer.java:21

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE customers ADD COLUMN email varchar(255);
-- autogen:step expand transaction=none
CREATE UNIQUE INDEX CONCURRENTLY customers_email_key ON customers (email);
-- autogen:step expand
ALTER TABLE customers ADD CONSTRAINT customers_email_key UNIQUE USING INDEX customers_email_key;

-- autogen:downgrade

ALTER TABLE customers DROP CONSTRAINT customers_email_key;
ALTER TABLE customers DROP COLUMN email;  -- loses the values of customers.email
