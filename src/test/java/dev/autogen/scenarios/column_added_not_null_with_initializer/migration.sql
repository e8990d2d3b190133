-- column added not null with initializer
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add column customers.level varchar(10) not null       src/test/java/dev/autogen/scenarios/column_added_not_null_with_initializer/after/Customer.java:29
--   add column customers.promised smallint not null       src/test/java/dev/autogen/scenarios/column_added_not_null_with_initializer/after/Customer.java:33
--   add column customers.language varchar(2) not null     src/test/java/dev/autogen/scenarios/column_added_not_null_with_initializer/after/Customer.java:36
--   add column customers.credit numeric(10,2) not null    src/test/java/dev/autogen/scenarios/column_added_not_null_with_initializer/after/Customer.java:39
--   add column customers.active boolean not null          src/test/java/dev/autogen/scenarios/column_added_not_null_with_initializer/after/Customer.java:42
--   add column customers.logins integer not null          src/test/java/dev/autogen/scenarios/column_added_not_null_with_initializer/after/Customer.java:44
--   add column customers.created_at timestamptz not null  src/test/java/dev/autogen/scenarios/column_added_not_null_with_initializer/after/Customer.java:47
--   add column customers.since date not null              src/test/java/dev/autogen/scenarios/column_added_not_null_with_initializer/after/Customer.java:50
--   add column customers.token uuid not null              src/test/java/dev/autogen/scenarios/column_added_not_null_with_initializer/after/Customer.java:53
--   add check customers_level_check on customers          src/test/java/dev/autogen/scenarios/column_added_not_null_with_initializer/after/Customer.java:29
--   add check customers_promised_check on customers       src/test/java/dev/autogen/scenarios/column_added_not_null_with_initializer/after/Customer.java:33
-- hazards
--   AG203 backfill: rows of customers without level get 'BASIC'; check the value
--   AG203 backfill: rows of customers without promised get 1; check the value
--   AG203 backfill: rows of customers without language get 'en'; check the value
--   AG203 backfill: rows of customers without credit get 0; check the value
--   AG203 backfill: rows of customers without active get true; check the value
--   AG203 backfill: rows of customers without logins get 0; check the value
--   AG203 backfill: rows of customers without created_at get CURRENT_TIMESTAMP; check the value
--   AG203 backfill: rows of customers without since get CURRENT_DATE; check the value
--   AG203 backfill: rows of customers without token get gen_random_uuid(); check the value
-- values
--   customers.level = 'BASIC'  from Customer.level = Level.BASIC, src/test/java/dev/autogen/scenarios/column_added_not_null_with_initializer/after/Customer.java:29
--   customers.promised = 1  from Customer.promised = Level.GOLD, src/test/java/dev/autogen/scenarios/column_added_not_null_with_initializer/after/Customer.java:33
--   customers.language = 'en'  from Customer.language = DEFAULT_LANGUAGE, src/test/java/dev/autogen/scenarios/column_added_not_null_with_initializer/after/Customer.java:36
--   customers.credit = 0  from Customer.credit = BigDecimal.ZERO, src/test/java/dev/autogen/scenarios/column_added_not_null_with_initializer/after/Customer.java:39
--   customers.active = true  from Customer.active = true, src/test/java/dev/autogen/scenarios/column_added_not_null_with_initializer/after/Customer.java:42
--   customers.logins = 0  from Customer.logins = 0, src/test/java/dev/autogen/scenarios/column_added_not_null_with_initializer/after/Customer.java:44
--   customers.created_at = CURRENT_TIMESTAMP  from Customer.createdAt = Instant.now(), src/test/java/dev/autogen/scenarios/column_added_not_null_with_initializer/after/Customer.java:47
--   customers.since = CURRENT_DATE  from Customer.since = LocalDate.now(), src/test/java/dev/autogen/scenarios/column_added_not_null_with_initializer/after/Customer.java:50
--   customers.token = gen_random_uuid()  from Customer.token = UUID.randomUUID(), src/test/java/dev/autogen/scenarios/column_added_not_null_with_initializer/after/Customer.java:53

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE customers ADD COLUMN level varchar(10) DEFAULT 'BASIC' NOT NULL;
ALTER TABLE customers ADD COLUMN promised smallint DEFAULT 1 NOT NULL;
ALTER TABLE customers ADD COLUMN language varchar(2) DEFAULT 'en' NOT NULL;
ALTER TABLE customers ADD COLUMN credit numeric(10,2) DEFAULT 0 NOT NULL;
ALTER TABLE customers ADD COLUMN active boolean DEFAULT true NOT NULL;
ALTER TABLE customers ADD COLUMN logins integer DEFAULT 0 NOT NULL;
ALTER TABLE customers ADD COLUMN created_at timestamptz DEFAULT CURRENT_TIMESTAMP NOT NULL;
ALTER TABLE customers ADD COLUMN since date DEFAULT CURRENT_DATE NOT NULL;
ALTER TABLE customers ADD COLUMN token uuid;
ALTER TABLE customers ALTER COLUMN token SET DEFAULT gen_random_uuid();

-- autogen:step backfill batch=5000 table=customers
UPDATE customers SET token = gen_random_uuid() WHERE token IS NULL;

-- autogen:step contract
ALTER TABLE customers ALTER COLUMN level DROP DEFAULT;  -- the model has none; it was for rows of the old code
ALTER TABLE customers ALTER COLUMN promised DROP DEFAULT;  -- the model has none; it was for rows of the old code
ALTER TABLE customers ALTER COLUMN language DROP DEFAULT;  -- the model has none; it was for rows of the old code
ALTER TABLE customers ALTER COLUMN credit DROP DEFAULT;  -- the model has none; it was for rows of the old code
ALTER TABLE customers ALTER COLUMN active DROP DEFAULT;  -- the model has none; it was for rows of the old code
ALTER TABLE customers ALTER COLUMN logins DROP DEFAULT;  -- the model has none; it was for rows of the old code
ALTER TABLE customers ALTER COLUMN created_at DROP DEFAULT;  -- the model has none; it was for rows of the old code
ALTER TABLE customers ALTER COLUMN since DROP DEFAULT;  -- the model has none; it was for rows of the old code
-- autogen:step contract
ALTER TABLE customers ADD CONSTRAINT customers_token_is_set CHECK (token IS NOT NULL) NOT VALID;
-- autogen:step contract
ALTER TABLE customers VALIDATE CONSTRAINT customers_token_is_set;
-- autogen:step contract
ALTER TABLE customers ALTER COLUMN token SET NOT NULL;
ALTER TABLE customers DROP CONSTRAINT customers_token_is_set;
ALTER TABLE customers ALTER COLUMN token DROP DEFAULT;  -- the model has none; it was for rows of the old code
-- autogen:step contract
ALTER TABLE customers ADD CONSTRAINT customers_level_check CHECK (level in ('BASIC','GOLD')) NOT VALID;
-- autogen:step contract
ALTER TABLE customers VALIDATE CONSTRAINT customers_level_check;
-- autogen:step contract
ALTER TABLE customers ADD CONSTRAINT customers_promised_check CHECK (promised between 0 and 1) NOT VALID;
-- autogen:step contract
ALTER TABLE customers VALIDATE CONSTRAINT customers_promised_check;

-- autogen:downgrade

ALTER TABLE customers DROP CONSTRAINT customers_promised_check;
ALTER TABLE customers DROP CONSTRAINT customers_level_check;
ALTER TABLE customers DROP COLUMN token;  -- loses the values of customers.token
ALTER TABLE customers DROP COLUMN since;  -- loses the values of customers.since
ALTER TABLE customers DROP COLUMN created_at;  -- loses the values of customers.created_at
ALTER TABLE customers DROP COLUMN logins;  -- loses the values of customers.logins
ALTER TABLE customers DROP COLUMN active;  -- loses the values of customers.active
ALTER TABLE customers DROP COLUMN credit;  -- loses the values of customers.credit
ALTER TABLE customers DROP COLUMN language;  -- loses the values of customers.language
ALTER TABLE customers DROP COLUMN promised;  -- loses the values of customers.promised
ALTER TABLE customers DROP COLUMN level;  -- loses the values of customers.level
