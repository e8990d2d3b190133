-- embeddable added with override
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add column customers.street varchar(120)         src/test/java/dev/autogen/scenarios/embeddable_added_with_override/after/Address.java:7
--   add column customers.city varchar(60)            src/test/java/dev/autogen/scenarios/embeddable_added_with_override/after/Address.java:7
--   add column customers.billing_street varchar(80)  src/test/java/dev/autogen/scenarios/embeddable_added_with_override/after/Address.java:7
--   add column customers.billing_city varchar(80)    src/test/java/dev/autogen/scenarios/embeddable_added_with_override/after/Address.java:7

-- autogen:upgrade

ALTER TABLE customers ADD COLUMN street varchar(120);
ALTER TABLE customers ADD COLUMN city varchar(60);
ALTER TABLE customers ADD COLUMN billing_street varchar(80);
ALTER TABLE customers ADD COLUMN billing_city varchar(80);

-- autogen:downgrade

ALTER TABLE customers DROP COLUMN billing_city;  -- loses the values of customers.billing_city
ALTER TABLE customers DROP COLUMN billing_street;  -- loses the values of customers.billing_street
ALTER TABLE customers DROP COLUMN city;  -- loses the values of customers.city
ALTER TABLE customers DROP COLUMN street;  -- loses the values of customers.street
