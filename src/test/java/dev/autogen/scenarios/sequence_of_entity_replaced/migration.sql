-- sequence of entity replaced
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create sequence bill_numbers  src/test/java/dev/autogen/scenarios/sequence_of_entity_replaced/after/Invoice.java:15
--   drop sequence invoice_numbers
-- hazards
--   AG205 numbers: bill_numbers continues after the largest invoices.id; rows that running instances insert later may get the same numbers
--   AG107 number lost: the current number of invoice_numbers is dropped with it

-- autogen:upgrade

CREATE SEQUENCE bill_numbers START WITH 1000 INCREMENT BY 50 MAXVALUE 999999999 CACHE 10;
SELECT setval('bill_numbers', greatest((SELECT max(id) + 50 FROM invoices), 1000), false);
DROP SEQUENCE invoice_numbers;

-- autogen:downgrade

CREATE SEQUENCE invoice_numbers;
SELECT setval('invoice_numbers', greatest((SELECT max(id) + 1 FROM invoices), 1), false);
DROP SEQUENCE bill_numbers;
