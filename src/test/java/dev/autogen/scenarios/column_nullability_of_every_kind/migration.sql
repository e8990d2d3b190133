-- column nullability of every kind
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column payments.amount set not null      src/test/java/dev/autogen/scenarios/column_nullability_of_every_kind/after/Payment.java:20
--   alter column payments.reference set not null   src/test/java/dev/autogen/scenarios/column_nullability_of_every_kind/after/Payment.java:23
--   alter column payments.street set not null      src/test/java/dev/autogen/scenarios/column_nullability_of_every_kind/after/Address.java:8
--   alter column payments.city set not null        src/test/java/dev/autogen/scenarios/column_nullability_of_every_kind/after/Address.java:11
--   alter column payments.company_id set not null  src/test/java/dev/autogen/scenarios/column_nullability_of_every_kind/after/Payment.java:28
--   alter column payments.payer_id set not null    src/test/java/dev/autogen/scenarios/column_nullability_of_every_kind/after/Payment.java:29
--   add check payments_check on payments           src/test/java/dev/autogen/scenarios/column_nullability_of_every_kind/after/Payment.java:18
-- hazards
--   AG203 backfill: rows of payments without amount get 0; check the value
--   AG203 backfill: rows of payments without reference get 'none'; check the value
--   AG203 backfill: rows of payments without street get 'unknown'; check the value
--   AG203 backfill: rows of payments without city get 'unknown'; check the value
--   AG203 backfill: rows of payments without company_id get 1; check the value
--   AG203 backfill: rows of payments without payer_id get (SELECT min(id) FROM companies); check the value
--   AG307 check: payments_check fails if a row of payments violates it
-- values
--   payments.amount = 0  from Payment.amount = 0, src/test/java/dev/autogen/scenarios/column_nullability_of_every_kind/after/Payment.java:20
--   payments.reference = 'none'  from Payment.reference = "none", src/test/java/dev/autogen/scenarios/column_nullability_of_every_kind/after/Payment.java:23
-- answers
--   backfill payments.city='unknown'
--   backfill payments.company_id=1
--   backfill payments.payer_id=(SELECT min(id) FROM companies)
--   backfill payments.street='unknown'

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE payments ALTER COLUMN amount SET DEFAULT 0;
ALTER TABLE payments ALTER COLUMN reference SET DEFAULT 'none';
ALTER TABLE payments ALTER COLUMN street SET DEFAULT 'unknown';
ALTER TABLE payments ALTER COLUMN city SET DEFAULT 'unknown';
ALTER TABLE payments ALTER COLUMN company_id SET DEFAULT 1;

-- autogen:step backfill batch=5000 table=payments
UPDATE payments SET
    amount = coalesce(amount, 0),
    reference = coalesce(reference, 'none'),
    street = coalesce(street, 'unknown'),
    city = coalesce(city, 'unknown'),
    company_id = coalesce(company_id, 1),
    payer_id = coalesce(payer_id, (SELECT min(id) FROM companies))
WHERE amount IS NULL
    OR reference IS NULL
    OR street IS NULL
    OR city IS NULL
    OR company_id IS NULL
    OR payer_id IS NULL;

-- autogen:step contract
ALTER TABLE payments ADD CONSTRAINT payments_is_set CHECK (amount IS NOT NULL AND reference IS NOT NULL AND street IS NOT NULL AND city IS NOT NULL AND company_id IS NOT NULL AND payer_id IS NOT NULL) NOT VALID;
-- autogen:step contract batch=5000 table=payments
UPDATE payments SET
    amount = coalesce(amount, 0),
    reference = coalesce(reference, 'none'),
    street = coalesce(street, 'unknown'),
    city = coalesce(city, 'unknown'),
    company_id = coalesce(company_id, 1),
    payer_id = coalesce(payer_id, (SELECT min(id) FROM companies))
WHERE amount IS NULL
    OR reference IS NULL
    OR street IS NULL
    OR city IS NULL
    OR company_id IS NULL
    OR payer_id IS NULL;  -- rows inserted meanwhile
-- autogen:step contract
ALTER TABLE payments VALIDATE CONSTRAINT payments_is_set;
-- autogen:step contract
ALTER TABLE payments ALTER COLUMN amount SET NOT NULL;
ALTER TABLE payments ALTER COLUMN reference SET NOT NULL;
ALTER TABLE payments ALTER COLUMN street SET NOT NULL;
ALTER TABLE payments ALTER COLUMN city SET NOT NULL;
ALTER TABLE payments ALTER COLUMN company_id SET NOT NULL;
ALTER TABLE payments ALTER COLUMN payer_id SET NOT NULL;
ALTER TABLE payments DROP CONSTRAINT payments_is_set;
ALTER TABLE payments ALTER COLUMN amount DROP DEFAULT;  -- the model has none; it was for rows of the old code
ALTER TABLE payments ALTER COLUMN reference DROP DEFAULT;  -- the model has none; it was for rows of the old code
ALTER TABLE payments ALTER COLUMN street DROP DEFAULT;  -- the model has none; it was for rows of the old code
ALTER TABLE payments ALTER COLUMN city DROP DEFAULT;  -- the model has none; it was for rows of the old code
ALTER TABLE payments ALTER COLUMN company_id DROP DEFAULT;  -- the model has none; it was for rows of the old code
-- autogen:step contract
ALTER TABLE payments ADD CONSTRAINT payments_check CHECK (DTYPE <> 'CardPayment' or (number is not null)) NOT VALID;
-- autogen:step contract
ALTER TABLE payments VALIDATE CONSTRAINT payments_check;

-- autogen:downgrade

ALTER TABLE payments DROP CONSTRAINT payments_check;
ALTER TABLE payments ALTER COLUMN payer_id DROP NOT NULL;
ALTER TABLE payments ALTER COLUMN company_id DROP NOT NULL;
ALTER TABLE payments ALTER COLUMN city DROP NOT NULL;
ALTER TABLE payments ALTER COLUMN street DROP NOT NULL;
ALTER TABLE payments ALTER COLUMN reference DROP NOT NULL;
ALTER TABLE payments ALTER COLUMN amount DROP NOT NULL;
