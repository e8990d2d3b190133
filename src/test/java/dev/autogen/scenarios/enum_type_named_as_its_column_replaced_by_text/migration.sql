-- enum type named as its column replaced by text
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column cars.new.color from cars.color to varchar(20)  src/test/java/dev/autogen/scenarios/enum_type_named_as_its_column_replaced_by_text/after/Car.java:14
--   alter column cars.new.old from integer to bigint            src/test/java/dev/autogen/scenarios/enum_type_named_as_its_column_replaced_by_text/after/Car.java:17
--   drop enum type cars.color
-- hazards
--   AG403 prepared statements break: the next query of cars.new.color on every pooled connection fails once (cached plan must not change result type)
--   AG403 prepared statements break: the next query of cars.new.old on every pooled connection fails once (cached plan must not change result type)
--   AG306 downgrade: values must fit: it fails if cars.new.old holds a number beyond 2,147,483,647
--   AG306 downgrade: values must fit: it fails if cars.new.color holds a value that is not a valid cars.color

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE cars.new ADD COLUMN color_new varchar(20);
ALTER TABLE cars.new ADD COLUMN old_new bigint;

CREATE FUNCTION cars.new_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.color_new := NEW.color;
    NEW.old_new := NEW.old;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~new_sync" BEFORE INSERT OR UPDATE ON cars.new FOR EACH ROW EXECUTE FUNCTION cars.new_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE cars.new ENABLE ALWAYS TRIGGER "~new_sync";  -- fires for replicated writes, too

-- autogen:step backfill batch=5000 table=cars.new
UPDATE cars.new SET color_new = color, old_new = old WHERE (color_new IS NULL AND color IS NOT NULL) OR (old_new IS NULL AND old IS NOT NULL);
-- autogen:step backfill
ALTER TABLE cars.new ADD CONSTRAINT new_in_step CHECK ((color_new IS NOT NULL OR color IS NULL) AND old_new IS NOT NULL AND old_new = old::bigint) NOT VALID;
-- autogen:step backfill
ALTER TABLE cars.new VALIDATE CONSTRAINT new_in_step;  -- checks that no row is left out
-- autogen:step backfill
ANALYZE cars.new (color_new, old_new);
-- autogen:step backfill
DROP TRIGGER "~new_sync" ON cars.new;
DROP FUNCTION cars.new_sync();
ALTER TABLE cars.new RENAME COLUMN color TO color_old;
ALTER TABLE cars.new RENAME COLUMN color_new TO color;
ALTER TABLE cars.new RENAME COLUMN old TO old_old;
ALTER TABLE cars.new ALTER COLUMN old_old DROP NOT NULL;
ALTER TABLE cars.new RENAME COLUMN old_new TO old;
ALTER TABLE cars.new ALTER COLUMN old SET NOT NULL;
ALTER TABLE cars.new DROP CONSTRAINT new_in_step;

-- autogen:step contract
ALTER TABLE cars.new DROP COLUMN color_old, DROP COLUMN old_old;  -- the old values
-- autogen:step contract
DROP TYPE cars.color;

-- autogen:downgrade

-- autogen:step expand
CREATE TYPE cars.color AS ENUM ('GREEN', 'RED');
-- autogen:step expand
ALTER TABLE cars.new ADD COLUMN old_new integer;
ALTER TABLE cars.new ADD COLUMN color_new cars.color;

CREATE FUNCTION cars.new_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.old_new := NEW.old;
    NEW.color_new := NEW.color::cars.color;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~new_sync" BEFORE INSERT OR UPDATE ON cars.new FOR EACH ROW EXECUTE FUNCTION cars.new_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE cars.new ENABLE ALWAYS TRIGGER "~new_sync";  -- fires for replicated writes, too

-- autogen:step backfill batch=5000 table=cars.new
UPDATE cars.new SET old_new = old, color_new = color::cars.color WHERE (old_new IS NULL AND old IS NOT NULL) OR (color_new IS NULL AND color IS NOT NULL);
-- autogen:step backfill
ALTER TABLE cars.new ADD CONSTRAINT new_in_step CHECK (old_new IS NOT NULL AND old_new = old::integer AND (color_new IS NOT NULL OR color IS NULL)) NOT VALID;
-- autogen:step backfill
ALTER TABLE cars.new VALIDATE CONSTRAINT new_in_step;  -- checks that no row is left out
-- autogen:step backfill
ANALYZE cars.new (old_new, color_new);
-- autogen:step backfill
DROP TRIGGER "~new_sync" ON cars.new;
DROP FUNCTION cars.new_sync();
ALTER TABLE cars.new RENAME COLUMN old TO old_old;
ALTER TABLE cars.new ALTER COLUMN old_old DROP NOT NULL;
ALTER TABLE cars.new RENAME COLUMN old_new TO old;
ALTER TABLE cars.new ALTER COLUMN old SET NOT NULL;
ALTER TABLE cars.new RENAME COLUMN color TO color_old;
ALTER TABLE cars.new RENAME COLUMN color_new TO color;
ALTER TABLE cars.new DROP CONSTRAINT new_in_step;

-- autogen:step contract
ALTER TABLE cars.new DROP COLUMN old_old, DROP COLUMN color_old;  -- the old values
