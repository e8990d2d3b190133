-- foreign key to unique column added
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add column customers.country_code varchar(2)                                          src/test/java/dev/autogen/scenarios/foreign_key_to_unique_column_added/after/Customer.java:16
--   add foreign key customers_country_code_fkey on customers (country_code) to countries  src/test/java/dev/autogen/scenarios/foreign_key_to_unique_column_added/after/Customer.java:16
-- hazards
--   AG328 no index: every delete from countries reads all of customers for customers_country_code_fkey

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE customers ADD COLUMN country_code varchar(2);
-- autogen:step expand
ALTER TABLE customers ADD CONSTRAINT customers_country_code_fkey FOREIGN KEY (country_code) REFERENCES countries (code) NOT VALID;
-- autogen:step expand
ALTER TABLE customers VALIDATE CONSTRAINT customers_country_code_fkey;

-- autogen:downgrade

ALTER TABLE customers DROP CONSTRAINT customers_country_code_fkey;
ALTER TABLE customers DROP COLUMN country_code;  -- loses the values of customers.country_code
