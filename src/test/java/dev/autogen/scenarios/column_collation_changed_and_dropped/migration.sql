-- column collation changed and dropped
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column people.name collate "POSIX"    src/test/java/dev/autogen/scenarios/column_collation_changed_and_dropped/after/Person.java:19
--   alter column people.city default collation  src/test/java/dev/autogen/scenarios/column_collation_changed_and_dropped/after/Person.java:21

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE people ADD COLUMN name_new varchar(255) COLLATE "POSIX";

CREATE FUNCTION people_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.name_new := NEW.name;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~people_sync" BEFORE INSERT OR UPDATE ON people FOR EACH ROW EXECUTE FUNCTION people_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE people ENABLE ALWAYS TRIGGER "~people_sync";  -- fires for replicated writes, too
-- autogen:step expand
ALTER TABLE people ALTER COLUMN city TYPE varchar(255);

-- autogen:step backfill batch=5000 table=people
UPDATE people SET name_new = name WHERE name_new IS NULL AND name IS NOT NULL;
-- autogen:step backfill
ALTER TABLE people ADD CONSTRAINT people_in_step CHECK (name_new IS NOT NULL AND name_new = name COLLATE "C") NOT VALID;
-- autogen:step backfill
ALTER TABLE people VALIDATE CONSTRAINT people_in_step;  -- checks that no row is left out
-- autogen:step backfill transaction=none
CREATE INDEX CONCURRENTLY ix_people_name_new ON people (name_new);
-- autogen:step backfill
ANALYZE people (name_new);
-- autogen:step backfill
DROP TRIGGER "~people_sync" ON people;
DROP FUNCTION people_sync();
ALTER INDEX ix_people_name RENAME TO ix_people_name_old;
ALTER TABLE people RENAME COLUMN name TO name_old;
ALTER TABLE people ALTER COLUMN name_old DROP DEFAULT;
ALTER TABLE people ALTER COLUMN name_old DROP NOT NULL;
ALTER TABLE people RENAME COLUMN name_new TO name;
ALTER TABLE people ALTER COLUMN name SET NOT NULL;
ALTER TABLE people ALTER COLUMN name SET DEFAULT 'nobody'::character varying;
ALTER TABLE people DROP CONSTRAINT people_in_step;
ALTER INDEX ix_people_name_new RENAME TO ix_people_name;

-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY ix_people_name_old;
-- autogen:step contract
ALTER TABLE people DROP COLUMN name_old;  -- the old values

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE people ALTER COLUMN city TYPE varchar(255) COLLATE "POSIX";
-- autogen:step expand
ALTER TABLE people ADD COLUMN name_new varchar(255) COLLATE "C";

CREATE FUNCTION people_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.name_new := NEW.name;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~people_sync" BEFORE INSERT OR UPDATE ON people FOR EACH ROW EXECUTE FUNCTION people_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE people ENABLE ALWAYS TRIGGER "~people_sync";  -- fires for replicated writes, too

-- autogen:step backfill batch=5000 table=people
UPDATE people SET name_new = name WHERE name_new IS NULL AND name IS NOT NULL;
-- autogen:step backfill
ALTER TABLE people ADD CONSTRAINT people_in_step CHECK (name_new IS NOT NULL AND name_new = name COLLATE "C") NOT VALID;
-- autogen:step backfill
ALTER TABLE people VALIDATE CONSTRAINT people_in_step;  -- checks that no row is left out
-- autogen:step backfill transaction=none
CREATE INDEX CONCURRENTLY ix_people_name_new ON people (name_new);
-- autogen:step backfill
ANALYZE people (name_new);
-- autogen:step backfill
DROP TRIGGER "~people_sync" ON people;
DROP FUNCTION people_sync();
ALTER INDEX ix_people_name RENAME TO ix_people_name_old;
ALTER TABLE people RENAME COLUMN name TO name_old;
ALTER TABLE people ALTER COLUMN name_old DROP DEFAULT;
ALTER TABLE people ALTER COLUMN name_old DROP NOT NULL;
ALTER TABLE people RENAME COLUMN name_new TO name;
ALTER TABLE people ALTER COLUMN name SET NOT NULL;
ALTER TABLE people ALTER COLUMN name SET DEFAULT 'nobody'::character varying;
ALTER TABLE people DROP CONSTRAINT people_in_step;
ALTER INDEX ix_people_name_new RENAME TO ix_people_name;

-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY ix_people_name_old;
-- autogen:step contract
ALTER TABLE people DROP COLUMN name_old;  -- the old values
