-- columns shaped by bean validation
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add column customers.name varchar(40) not null        src/test/java/dev/autogen/scenarios/columns_shaped_by_bean_validation/after/Customer.java:35
--   add column customers.email varchar(255) not null      src/test/java/dev/autogen/scenarios/columns_shaped_by_bean_validation/after/Customer.java:37
--   add column customers.country varchar(3) not null      src/test/java/dev/autogen/scenarios/columns_shaped_by_bean_validation/after/Customer.java:41
--   add column customers.phone varchar(12)                src/test/java/dev/autogen/scenarios/columns_shaped_by_bean_validation/after/Customer.java:44
--   add column customers.balance numeric(10,2)            src/test/java/dev/autogen/scenarios/columns_shaped_by_bean_validation/after/Customer.java:47
--   add column customers.age integer                      src/test/java/dev/autogen/scenarios/columns_shaped_by_bean_validation/after/Customer.java:51
--   add column customers.discount numeric(38,2)           src/test/java/dev/autogen/scenarios/columns_shaped_by_bean_validation/after/Customer.java:55
--   add column customers.visits integer                   src/test/java/dev/autogen/scenarios/columns_shaped_by_bean_validation/after/Customer.java:57
--   add column customers.returns integer                  src/test/java/dev/autogen/scenarios/columns_shaped_by_bean_validation/after/Customer.java:58
--   add column customers.depth integer                    src/test/java/dev/autogen/scenarios/columns_shaped_by_bean_validation/after/Customer.java:60
--   add column customers.stars integer                    src/test/java/dev/autogen/scenarios/columns_shaped_by_bean_validation/after/Customer.java:63
--   add column customers.contact varchar(255)             src/test/java/dev/autogen/scenarios/columns_shaped_by_bean_validation/after/Customer.java:65
--   add column customers.card varchar(255)                src/test/java/dev/autogen/scenarios/columns_shaped_by_bean_validation/after/Customer.java:68
--   add column customers.street varchar(80) not null      src/test/java/dev/autogen/scenarios/columns_shaped_by_bean_validation/after/Home.java:11
--   add column customers.postalcode varchar(10) not null  src/test/java/dev/autogen/scenarios/columns_shaped_by_bean_validation/after/Home.java:13
--   add check customers_age_check on customers            src/test/java/dev/autogen/scenarios/columns_shaped_by_bean_validation/after/Customer.java:51
--   add check customers_stars_check on customers          src/test/java/dev/autogen/scenarios/columns_shaped_by_bean_validation/after/Customer.java:63
-- hazards
--   AG203 backfill: rows of customers without name get ''; check the value
--   AG203 backfill: rows of customers without email get ''; check the value
--   AG203 backfill: rows of customers without country get 'de'; check the value
--   AG203 backfill: rows of customers without street get ''; check the value
--   AG204 unknown value: autogen cannot know what existing rows get in customers.postalcode; replace the placeholder, or run again with --backfill customers.postalcode=…
-- values
--   customers.name = ''  from Customer.name = "", src/test/java/dev/autogen/scenarios/columns_shaped_by_bean_validation/after/Customer.java:35
--   customers.email = ''  from Customer.email = "", src/test/java/dev/autogen/scenarios/columns_shaped_by_bean_validation/after/Customer.java:37
--   customers.country = 'de'  from Customer.country = "de", src/test/java/dev/autogen/scenarios/columns_shaped_by_bean_validation/after/Customer.java:41
--   customers.street = ''  from Home.street = "", src/test/java/dev/autogen/scenarios/columns_shaped_by_bean_validation/after/Home.java:11
--   customers.postalcode: no value found; the file gets a placeholder

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE customers ADD COLUMN name varchar(40) DEFAULT '' NOT NULL;
ALTER TABLE customers ADD COLUMN email varchar(255) DEFAULT '' NOT NULL;
ALTER TABLE customers ADD COLUMN country varchar(3) DEFAULT 'de' NOT NULL;
ALTER TABLE customers ADD COLUMN phone varchar(12);
ALTER TABLE customers ADD COLUMN balance numeric(10,2);
ALTER TABLE customers ADD COLUMN age integer;
ALTER TABLE customers ADD COLUMN discount numeric(38,2);
ALTER TABLE customers ADD COLUMN visits integer;
ALTER TABLE customers ADD COLUMN returns integer;
ALTER TABLE customers ADD COLUMN depth integer;
ALTER TABLE customers ADD COLUMN stars integer;
ALTER TABLE customers ADD COLUMN contact varchar(255);
ALTER TABLE customers ADD COLUMN card varchar(255);
ALTER TABLE customers ADD COLUMN street varchar(80) DEFAULT '' NOT NULL;
ALTER TABLE customers ADD COLUMN postalcode varchar(10);

-- autogen:step backfill batch=5000 table=customers
UPDATE customers SET postalcode = <<value for customers.postalcode>> WHERE postalcode IS NULL;

-- autogen:step contract
ALTER TABLE customers ALTER COLUMN name DROP DEFAULT;  -- the model has none; it was for rows of the old code
ALTER TABLE customers ALTER COLUMN email DROP DEFAULT;  -- the model has none; it was for rows of the old code
ALTER TABLE customers ALTER COLUMN country DROP DEFAULT;  -- the model has none; it was for rows of the old code
ALTER TABLE customers ALTER COLUMN street DROP DEFAULT;  -- the model has none; it was for rows of the old code
-- autogen:step contract
ALTER TABLE customers ADD CONSTRAINT customers_postalcode_is_set CHECK (postalcode IS NOT NULL) NOT VALID;
-- autogen:step contract batch=5000 table=customers
UPDATE customers SET postalcode = <<value for customers.postalcode>> WHERE postalcode IS NULL;  -- rows inserted meanwhile
-- autogen:step contract
ALTER TABLE customers VALIDATE CONSTRAINT customers_postalcode_is_set;
-- autogen:step contract
ALTER TABLE customers ALTER COLUMN postalcode SET NOT NULL;
ALTER TABLE customers DROP CONSTRAINT customers_postalcode_is_set;
-- autogen:step contract
ALTER TABLE customers ADD CONSTRAINT customers_age_check CHECK (age>=0 and age<=150) NOT VALID;
-- autogen:step contract
ALTER TABLE customers VALIDATE CONSTRAINT customers_age_check;
-- autogen:step contract
ALTER TABLE customers ADD CONSTRAINT customers_stars_check CHECK (stars>=1 and stars<=5) NOT VALID;
-- autogen:step contract
ALTER TABLE customers VALIDATE CONSTRAINT customers_stars_check;

-- autogen:downgrade

ALTER TABLE customers DROP CONSTRAINT customers_stars_check;
ALTER TABLE customers DROP CONSTRAINT customers_age_check;
ALTER TABLE customers DROP COLUMN postalcode;  -- loses the values of customers.postalcode
ALTER TABLE customers DROP COLUMN street;  -- loses the values of customers.street
ALTER TABLE customers DROP COLUMN card;  -- loses the values of customers.card
ALTER TABLE customers DROP COLUMN contact;  -- loses the values of customers.contact
ALTER TABLE customers DROP COLUMN stars;  -- loses the values of customers.stars
ALTER TABLE customers DROP COLUMN depth;  -- loses the values of customers.depth
ALTER TABLE customers DROP COLUMN returns;  -- loses the values of customers.returns
ALTER TABLE customers DROP COLUMN visits;  -- loses the values of customers.visits
ALTER TABLE customers DROP COLUMN discount;  -- loses the values of customers.discount
ALTER TABLE customers DROP COLUMN age;  -- loses the values of customers.age
ALTER TABLE customers DROP COLUMN balance;  -- loses the values of customers.balance
ALTER TABLE customers DROP COLUMN phone;  -- loses the values of customers.phone
ALTER TABLE customers DROP COLUMN country;  -- loses the values of customers.country
ALTER TABLE customers DROP COLUMN email;  -- loses the values of customers.email
ALTER TABLE customers DROP COLUMN name;  -- loses the values of customers.name
