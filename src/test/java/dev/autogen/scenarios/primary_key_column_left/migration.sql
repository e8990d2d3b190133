-- primary key column left
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop primary key of positions (id, number)   src/test/java/dev/autogen/scenarios/primary_key_column_left/after/Position.java:9
--   alter column positions.number drop not null  src/test/java/dev/autogen/scenarios/primary_key_column_left/after/Position.java:12
--   add primary key of positions (id)            src/test/java/dev/autogen/scenarios/primary_key_column_left/after/Position.java:10
-- hazards
--   AG408 duplicates: rows of positions may have duplicate values when positions_pkey is dropped
--   AG407 null: positions.number may be NULL from now on, which running instances may not expect
--   AG302 duplicates: positions_pkey fails if rows of positions have duplicate values

-- autogen:upgrade

-- autogen:step expand transaction=none
CREATE UNIQUE INDEX CONCURRENTLY positions_pkey_new ON positions (id);
-- autogen:step expand
ALTER TABLE positions DROP CONSTRAINT positions_pkey;
ALTER TABLE positions ADD CONSTRAINT positions_pkey PRIMARY KEY USING INDEX positions_pkey_new;
-- autogen:step expand
ALTER TABLE positions ALTER COLUMN number DROP NOT NULL;

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE positions ALTER COLUMN number SET DEFAULT 0;

-- autogen:step backfill batch=5000 table=positions
UPDATE positions SET number = 0 WHERE number IS NULL;

-- autogen:step contract
ALTER TABLE positions ADD CONSTRAINT positions_number_is_set CHECK (number IS NOT NULL) NOT VALID;
-- autogen:step contract batch=5000 table=positions
UPDATE positions SET number = 0 WHERE number IS NULL;  -- rows inserted meanwhile
-- autogen:step contract
ALTER TABLE positions VALIDATE CONSTRAINT positions_number_is_set;
-- autogen:step contract
ALTER TABLE positions ALTER COLUMN number SET NOT NULL;
ALTER TABLE positions DROP CONSTRAINT positions_number_is_set;
ALTER TABLE positions ALTER COLUMN number DROP DEFAULT;  -- the model has none; it was for rows of the old code
-- autogen:step contract transaction=none
CREATE UNIQUE INDEX CONCURRENTLY positions_pkey_new ON positions (id, number);
-- autogen:step contract
ALTER TABLE positions DROP CONSTRAINT positions_pkey;
ALTER TABLE positions ADD CONSTRAINT positions_pkey PRIMARY KEY USING INDEX positions_pkey_new;
