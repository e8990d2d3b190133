-- primary key column left and converted
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop primary key of positions (id, number)                                src/test/java/dev/autogen/scenarios/primary_key_column_left_and_converted/after/Position.java:10
--   alter column positions.number from integer to varchar(30), drop not null  src/test/java/dev/autogen/scenarios/primary_key_column_left_and_converted/after/Position.java:14
--   add primary key of positions (id)                                         src/test/java/dev/autogen/scenarios/primary_key_column_left_and_converted/after/Position.java:11
-- hazards
--   AG408 duplicates: rows of positions may have duplicate values when positions_pkey is dropped
--   AG403 prepared statements break: the next query of positions.number on every pooled connection fails once (cached plan must not change result type)
--   AG407 null: positions.number may be NULL from now on, which running instances may not expect
--   AG302 duplicates: positions_pkey fails if rows of positions have duplicate values
--   AG301 downgrade: table rewrite: positions is locked for reads and writes while number changes from varchar(30) to integer
--   AG306 downgrade: values must fit: it fails if positions.number holds a value that is not a valid integer
--   AG331 downgrade: no shadow column: positions.number changes its type in place, because it joins the primary key

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE positions ADD COLUMN number_new varchar(30);

CREATE FUNCTION positions_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.number_new := NEW.number;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~positions_sync" BEFORE INSERT OR UPDATE ON positions FOR EACH ROW EXECUTE FUNCTION positions_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE positions ENABLE ALWAYS TRIGGER "~positions_sync";  -- fires for replicated writes, too

-- autogen:step backfill batch=5000 table=positions
UPDATE positions SET number_new = number WHERE number_new IS NULL AND number IS NOT NULL;
-- autogen:step backfill
ALTER TABLE positions ADD CONSTRAINT positions_in_step CHECK (number_new IS NOT NULL AND number_new = number::varchar(30)) NOT VALID;
-- autogen:step backfill
ALTER TABLE positions VALIDATE CONSTRAINT positions_in_step;  -- checks that no row is left out
-- autogen:step backfill transaction=none
CREATE UNIQUE INDEX CONCURRENTLY positions_pkey_new ON positions (id);
-- autogen:step backfill
ANALYZE positions (number_new);
-- autogen:step backfill
DROP TRIGGER "~positions_sync" ON positions;
DROP FUNCTION positions_sync();
ALTER TABLE positions DROP CONSTRAINT positions_pkey;
ALTER TABLE positions RENAME COLUMN number TO number_old;
ALTER TABLE positions ALTER COLUMN number_old DROP NOT NULL;
ALTER TABLE positions RENAME COLUMN number_new TO number;
ALTER TABLE positions ALTER COLUMN number SET NOT NULL;
ALTER TABLE positions DROP CONSTRAINT positions_in_step;
ALTER TABLE positions ADD CONSTRAINT positions_pkey PRIMARY KEY USING INDEX positions_pkey_new;

-- autogen:step contract
ALTER TABLE positions DROP COLUMN number_old;  -- the old values
-- autogen:step contract
ALTER TABLE positions ALTER COLUMN number DROP NOT NULL;

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE positions ALTER COLUMN number TYPE integer USING number::integer;
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
