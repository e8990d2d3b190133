-- columns renamed in a chain
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   rename column customers.phone to mobile  src/test/java/dev/autogen/scenarios/columns_renamed_in_a_chain/after/Customer.java:18
--   rename column customers.name to phone    src/test/java/dev/autogen/scenarios/columns_renamed_in_a_chain/after/Customer.java:15
-- hazards
--   AG402 application breaks: running instances use the name customers.phone
--   AG402 application breaks: running instances use the name customers.name
-- answers
--   rename customers.name=phone
--   rename customers.phone=mobile

-- autogen:upgrade

ALTER TABLE customers RENAME COLUMN phone TO mobile;
ALTER TABLE customers RENAME COLUMN name TO phone;

-- autogen:downgrade

ALTER TABLE customers RENAME COLUMN phone TO name;
ALTER TABLE customers RENAME COLUMN mobile TO phone;
