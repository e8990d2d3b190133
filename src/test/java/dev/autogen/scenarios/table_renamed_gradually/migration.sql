-- table renamed gradually
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   rename table customers to people  src/test/java/dev/autogen/scenarios/table_renamed_gradually/after/Customer.java:12
-- hazards
--   AG333 old name: customers is a view of people until the contract steps; grant the privileges of the table on the view, too
-- answers
--   rename customers=people

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE customers RENAME TO people;

CREATE VIEW customers AS
SELECT id, name FROM people;

-- autogen:step contract
DROP VIEW customers;

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE people RENAME TO customers;

CREATE VIEW people AS
SELECT id, name FROM customers;

-- autogen:step contract
DROP VIEW people;
