-- column added not null unique with value
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add column customers.code varchar(20) not null       src/test/java/dev/autogen/scenarios/column_added_not_null_unique_with_value/after/Customer.java:15
--   add column customers.token uuid not null             src/test/java/dev/autogen/scenarios/column_added_not_null_unique_with_value/after/Customer.java:18
--   add unique customers_code_key on customers (code)    src/test/java/dev/autogen/scenarios/column_added_not_null_unique_with_value/after/Customer.java:15
--   add unique customers_token_key on customers (token)  src/test/java/dev/autogen/scenarios/column_added_not_null_unique_with_value/after/Customer.java:18
-- hazards
--   AG203 backfill: rows of customers without code get 'C' || id; check the value
--   AG203 backfill: rows of customers without token get gen_random_uuid(); check the value
--   AG302 duplicates: customers_code_key fails if rows of customers have duplicate values
--   AG302 duplicates: customers_token_key fails if rows of customers have duplicate values
-- values
--   customers.token = gen_random_uuid()  from Customer.token = UUID.randomUUID(), src/test/java/dev/autogen/scenarios/column_added_not_null_unique_with_value/after/Customer.java:18
-- answers
--   backfill customers.code='C' || id

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE customers ADD COLUMN code varchar(20);
ALTER TABLE customers ADD COLUMN token uuid;
ALTER TABLE customers ALTER COLUMN token SET DEFAULT gen_random_uuid();

-- autogen:step backfill batch=5000 table=customers
UPDATE customers SET
    code = coalesce(code, 'C' || id),
    token = coalesce(token, gen_random_uuid())
WHERE code IS NULL
    OR token IS NULL;

-- autogen:step contract
ALTER TABLE customers ADD CONSTRAINT customers_is_set CHECK (code IS NOT NULL AND token IS NOT NULL) NOT VALID;
-- autogen:step contract batch=5000 table=customers
UPDATE customers SET code = 'C' || id WHERE code IS NULL;  -- rows inserted meanwhile
-- autogen:step contract
ALTER TABLE customers VALIDATE CONSTRAINT customers_is_set;
-- autogen:step contract
ALTER TABLE customers ALTER COLUMN code SET NOT NULL;
ALTER TABLE customers ALTER COLUMN token SET NOT NULL;
ALTER TABLE customers DROP CONSTRAINT customers_is_set;
ALTER TABLE customers ALTER COLUMN token DROP DEFAULT;  -- the model has none; it was for rows of the old code
-- autogen:step contract transaction=none
CREATE UNIQUE INDEX CONCURRENTLY customers_code_key ON customers (code);
-- autogen:step contract
ALTER TABLE customers ADD CONSTRAINT customers_code_key UNIQUE USING INDEX customers_code_key;
-- autogen:step contract transaction=none
CREATE UNIQUE INDEX CONCURRENTLY customers_token_key ON customers (token);
-- autogen:step contract
ALTER TABLE customers ADD CONSTRAINT customers_token_key UNIQUE USING INDEX customers_token_key;

-- autogen:downgrade

ALTER TABLE customers DROP CONSTRAINT customers_token_key;
ALTER TABLE customers DROP CONSTRAINT customers_code_key;
ALTER TABLE customers DROP COLUMN token;  -- loses the values of customers.token
ALTER TABLE customers DROP COLUMN code;  -- loses the values of customers.code
