-- column types changed with dependents
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop foreign key boxes_outer_id_fkey on boxes (outer_id) to boxes  src/test/java/dev/autogen/scenarios/column_types_changed_with_dependents/after/Box.java:20
--   drop foreign key parts_box_id_fkey on parts (box_id) to boxes      src/test/java/dev/autogen/scenarios/column_types_changed_with_dependents/after/Part.java:43
--   alter column boxes.id from integer to bigint                       src/test/java/dev/autogen/scenarios/column_types_changed_with_dependents/after/Box.java:16
--   alter column boxes.outer_id from integer to bigint                 src/test/java/dev/autogen/scenarios/column_types_changed_with_dependents/after/Box.java:20
--   alter column parts.Shelf No from integer to bigint                 src/test/java/dev/autogen/scenarios/column_types_changed_with_dependents/after/Part.java:31
--   alter column parts.code from varchar(40) to uuid                   src/test/java/dev/autogen/scenarios/column_types_changed_with_dependents/after/Part.java:34
--   alter column parts.weight from integer to bigint                   src/test/java/dev/autogen/scenarios/column_types_changed_with_dependents/after/Part.java:37
--   alter column parts.box_id from integer to bigint                   src/test/java/dev/autogen/scenarios/column_types_changed_with_dependents/after/Part.java:43
--   add foreign key boxes_outer_id_fkey on boxes (outer_id) to boxes   src/test/java/dev/autogen/scenarios/column_types_changed_with_dependents/after/Box.java:20
--   add foreign key parts_box_id_fkey on parts (box_id) to boxes       src/test/java/dev/autogen/scenarios/column_types_changed_with_dependents/after/Part.java:43
-- hazards
--   AG403 prepared statements break: the next query of boxes.id on every pooled connection fails once (cached plan must not change result type)
--   AG403 prepared statements break: the next query of boxes.outer_id on every pooled connection fails once (cached plan must not change result type)
--   AG403 prepared statements break: the next query of parts.Shelf No on every pooled connection fails once (cached plan must not change result type)
--   AG306 values must fit: it fails if parts.code holds a value that is not a valid uuid
--   AG403 prepared statements break: the next query of parts.code on every pooled connection fails once (cached plan must not change result type)
--   AG403 prepared statements break: the next query of parts.weight on every pooled connection fails once (cached plan must not change result type)
--   AG403 prepared statements break: the next query of parts.box_id on every pooled connection fails once (cached plan must not change result type)

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE boxes ADD COLUMN id_new bigint;
ALTER TABLE boxes ADD COLUMN outer_id_new bigint;

CREATE FUNCTION boxes_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.id_new := NEW.id;
    NEW.outer_id_new := NEW.outer_id;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~boxes_sync" BEFORE INSERT OR UPDATE ON boxes FOR EACH ROW EXECUTE FUNCTION boxes_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE boxes ENABLE ALWAYS TRIGGER "~boxes_sync";  -- fires for replicated writes, too
-- autogen:step expand
ALTER TABLE parts ADD COLUMN "Shelf No_new" bigint;
COMMENT ON COLUMN parts."Shelf No_new" IS 'where it lies';
ALTER TABLE parts ADD COLUMN code_new uuid;
ALTER TABLE parts ADD COLUMN weight_new bigint;
ALTER TABLE parts ADD COLUMN box_id_new bigint;

CREATE FUNCTION parts_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW."Shelf No_new" := NEW."Shelf No";
    NEW.code_new := NEW.code::uuid;
    NEW.weight_new := NEW.weight;
    NEW.box_id_new := NEW.box_id;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~parts_sync" BEFORE INSERT OR UPDATE ON parts FOR EACH ROW EXECUTE FUNCTION parts_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE parts ENABLE ALWAYS TRIGGER "~parts_sync";  -- fires for replicated writes, too

-- autogen:step backfill batch=5000 table=boxes
UPDATE boxes SET id_new = id, outer_id_new = outer_id WHERE (id_new IS NULL AND id IS NOT NULL) OR (outer_id_new IS NULL AND outer_id IS NOT NULL);
-- autogen:step backfill
ALTER TABLE boxes ADD CONSTRAINT boxes_in_step CHECK (id_new IS NOT NULL AND id_new = id::bigint AND outer_id_new IS NOT DISTINCT FROM outer_id::bigint) NOT VALID;
-- autogen:step backfill
ALTER TABLE boxes VALIDATE CONSTRAINT boxes_in_step;  -- checks that no row is left out
-- autogen:step backfill transaction=none
CREATE UNIQUE INDEX CONCURRENTLY boxes_pkey_new ON boxes (id_new);
-- autogen:step backfill
ANALYZE boxes (id_new, outer_id_new);
-- autogen:step backfill
DROP TRIGGER "~boxes_sync" ON boxes;
DROP FUNCTION boxes_sync();
ALTER TABLE boxes DROP CONSTRAINT boxes_outer_id_fkey;
ALTER TABLE parts DROP CONSTRAINT parts_box_id_fkey;
ALTER TABLE boxes DROP CONSTRAINT boxes_pkey;
SELECT set_config('autogen.last_number', coalesce(pg_sequence_last_value(pg_get_serial_sequence('boxes', 'id')), 0)::text, true);
ALTER TABLE boxes ALTER COLUMN id DROP IDENTITY;
ALTER TABLE boxes RENAME COLUMN id TO id_old;
ALTER TABLE boxes ALTER COLUMN id_old DROP NOT NULL;
ALTER TABLE boxes RENAME COLUMN id_new TO id;
ALTER TABLE boxes ALTER COLUMN id SET NOT NULL;
ALTER TABLE boxes ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY;
SELECT setval(pg_get_serial_sequence('boxes', 'id'), greatest(current_setting('autogen.last_number')::bigint, coalesce(max(id), 0)) + 1, false) FROM boxes;
ALTER TABLE boxes RENAME COLUMN outer_id TO outer_id_old;
ALTER TABLE boxes RENAME COLUMN outer_id_new TO outer_id;
ALTER TABLE boxes DROP CONSTRAINT boxes_in_step;
ALTER TABLE boxes ADD CONSTRAINT boxes_pkey PRIMARY KEY USING INDEX boxes_pkey_new;
ALTER TABLE boxes ADD CONSTRAINT boxes_outer_id_fkey FOREIGN KEY (outer_id) REFERENCES boxes (id) NOT VALID;
ALTER TABLE parts ADD CONSTRAINT parts_box_id_fkey FOREIGN KEY (box_id) REFERENCES boxes (id) NOT VALID;
-- autogen:step backfill
ALTER TABLE boxes VALIDATE CONSTRAINT boxes_outer_id_fkey;
-- autogen:step backfill
ALTER TABLE parts VALIDATE CONSTRAINT parts_box_id_fkey;
-- autogen:step backfill batch=5000 table=parts
UPDATE parts SET "Shelf No_new" = "Shelf No", code_new = code::uuid, weight_new = weight, box_id_new = box_id WHERE ("Shelf No_new" IS NULL AND "Shelf No" IS NOT NULL) OR (code_new IS NULL AND code IS NOT NULL) OR (weight_new IS NULL AND weight IS NOT NULL) OR (box_id_new IS NULL AND box_id IS NOT NULL);
-- autogen:step backfill
ALTER TABLE parts ADD CONSTRAINT parts_in_step CHECK ("Shelf No_new" IS NOT NULL AND "Shelf No_new" = "Shelf No"::bigint AND code_new IS NOT DISTINCT FROM (code::uuid) AND weight_new IS NOT NULL AND weight_new = weight::bigint AND box_id_new IS NOT DISTINCT FROM box_id::bigint) NOT VALID;
-- autogen:step backfill
ALTER TABLE parts VALIDATE CONSTRAINT parts_in_step;  -- checks that no row is left out
-- autogen:step backfill transaction=none
CREATE INDEX CONCURRENTLY parts_large_idx_new ON parts (label) WHERE "Shelf No_new" > 100;
-- autogen:step backfill transaction=none
CREATE INDEX CONCURRENTLY parts_shelf_idx_new ON parts ("Shelf No_new" DESC, label);
-- autogen:step backfill transaction=none
CREATE INDEX CONCURRENTLY parts_sum_idx_new ON parts (("Shelf No_new" + weight_new));
-- autogen:step backfill transaction=none
CREATE UNIQUE INDEX CONCURRENTLY parts_place_key_new ON parts ("Shelf No_new", code_new);
-- autogen:step backfill
ANALYZE parts ("Shelf No_new", code_new, weight_new, box_id_new);
-- autogen:step backfill
DROP TRIGGER "~parts_sync" ON parts;
DROP FUNCTION parts_sync();
ALTER TABLE parts DROP CONSTRAINT parts_shelf_check;
ALTER TABLE parts DROP CONSTRAINT parts_box_id_fkey;
ALTER TABLE parts DROP CONSTRAINT parts_place_key;
ALTER INDEX parts_large_idx RENAME TO parts_large_idx_old;
ALTER INDEX parts_shelf_idx RENAME TO parts_shelf_idx_old;
ALTER INDEX parts_sum_idx RENAME TO parts_sum_idx_old;
ALTER TABLE parts RENAME COLUMN "Shelf No" TO "Shelf No_old";
ALTER TABLE parts ALTER COLUMN "Shelf No_old" DROP DEFAULT;
ALTER TABLE parts ALTER COLUMN "Shelf No_old" DROP NOT NULL;
ALTER TABLE parts RENAME COLUMN "Shelf No_new" TO "Shelf No";
ALTER TABLE parts ALTER COLUMN "Shelf No" SET NOT NULL;
ALTER TABLE parts ALTER COLUMN "Shelf No" SET DEFAULT 7;
ALTER TABLE parts RENAME COLUMN code TO code_old;
ALTER TABLE parts RENAME COLUMN code_new TO code;
ALTER TABLE parts RENAME COLUMN weight TO weight_old;
ALTER TABLE parts ALTER COLUMN weight_old DROP NOT NULL;
ALTER TABLE parts RENAME COLUMN weight_new TO weight;
ALTER TABLE parts ALTER COLUMN weight SET NOT NULL;
ALTER TABLE parts RENAME COLUMN box_id TO box_id_old;
ALTER TABLE parts RENAME COLUMN box_id_new TO box_id;
ALTER TABLE parts DROP CONSTRAINT parts_in_step;
ALTER INDEX parts_large_idx_new RENAME TO parts_large_idx;
ALTER INDEX parts_shelf_idx_new RENAME TO parts_shelf_idx;
ALTER INDEX parts_sum_idx_new RENAME TO parts_sum_idx;
ALTER TABLE parts ADD CONSTRAINT parts_place_key UNIQUE USING INDEX parts_place_key_new;
ALTER TABLE parts ADD CONSTRAINT parts_shelf_check CHECK (("Shelf No" >= 0) AND (weight >= 0)) NOT VALID;
ALTER TABLE parts ADD CONSTRAINT parts_box_id_fkey FOREIGN KEY (box_id) REFERENCES boxes (id) NOT VALID;
-- autogen:step backfill
ALTER TABLE parts VALIDATE CONSTRAINT parts_shelf_check;
-- autogen:step backfill
ALTER TABLE parts VALIDATE CONSTRAINT parts_box_id_fkey;

-- autogen:step contract
ALTER TABLE boxes DROP COLUMN id_old, DROP COLUMN outer_id_old;  -- the old values
-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY parts_large_idx_old;
-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY parts_shelf_idx_old;
-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY parts_sum_idx_old;
-- autogen:step contract
ALTER TABLE parts DROP COLUMN "Shelf No_old", DROP COLUMN code_old, DROP COLUMN weight_old, DROP COLUMN box_id_old;  -- the old values

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE parts ADD COLUMN box_id_new integer;
ALTER TABLE parts ADD COLUMN weight_new integer;
ALTER TABLE parts ADD COLUMN code_new varchar(40);
ALTER TABLE parts ADD COLUMN "Shelf No_new" integer;
COMMENT ON COLUMN parts."Shelf No_new" IS 'where it lies';

CREATE FUNCTION parts_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.box_id_new := NEW.box_id;
    NEW.weight_new := NEW.weight;
    NEW.code_new := NEW.code;
    NEW."Shelf No_new" := NEW."Shelf No";
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~parts_sync" BEFORE INSERT OR UPDATE ON parts FOR EACH ROW EXECUTE FUNCTION parts_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE parts ENABLE ALWAYS TRIGGER "~parts_sync";  -- fires for replicated writes, too
-- autogen:step expand
ALTER TABLE boxes ADD COLUMN outer_id_new integer;
ALTER TABLE boxes ADD COLUMN id_new integer;

CREATE FUNCTION boxes_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.outer_id_new := NEW.outer_id;
    NEW.id_new := NEW.id;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~boxes_sync" BEFORE INSERT OR UPDATE ON boxes FOR EACH ROW EXECUTE FUNCTION boxes_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE boxes ENABLE ALWAYS TRIGGER "~boxes_sync";  -- fires for replicated writes, too

-- autogen:step backfill batch=5000 table=parts
UPDATE parts SET box_id_new = box_id, weight_new = weight, code_new = code, "Shelf No_new" = "Shelf No" WHERE (box_id_new IS NULL AND box_id IS NOT NULL) OR (weight_new IS NULL AND weight IS NOT NULL) OR (code_new IS NULL AND code IS NOT NULL) OR ("Shelf No_new" IS NULL AND "Shelf No" IS NOT NULL);
-- autogen:step backfill
ALTER TABLE parts ADD CONSTRAINT parts_in_step CHECK (box_id_new IS NOT DISTINCT FROM box_id::integer AND weight_new IS NOT NULL AND weight_new = weight::integer AND code_new IS NOT DISTINCT FROM code::varchar(40) AND "Shelf No_new" IS NOT NULL AND "Shelf No_new" = "Shelf No"::integer) NOT VALID;
-- autogen:step backfill
ALTER TABLE parts VALIDATE CONSTRAINT parts_in_step;  -- checks that no row is left out
-- autogen:step backfill transaction=none
CREATE INDEX CONCURRENTLY parts_large_idx_new ON parts (label) WHERE "Shelf No_new" > 100;
-- autogen:step backfill transaction=none
CREATE INDEX CONCURRENTLY parts_shelf_idx_new ON parts ("Shelf No_new" DESC, label);
-- autogen:step backfill transaction=none
CREATE INDEX CONCURRENTLY parts_sum_idx_new ON parts (("Shelf No_new" + weight_new));
-- autogen:step backfill transaction=none
CREATE UNIQUE INDEX CONCURRENTLY parts_place_key_new ON parts ("Shelf No_new", code_new);
-- autogen:step backfill
ANALYZE parts (box_id_new, weight_new, code_new, "Shelf No_new");
-- autogen:step backfill
DROP TRIGGER "~parts_sync" ON parts;
DROP FUNCTION parts_sync();
ALTER TABLE parts DROP CONSTRAINT parts_shelf_check;
ALTER TABLE parts DROP CONSTRAINT parts_box_id_fkey;
ALTER TABLE parts DROP CONSTRAINT parts_place_key;
ALTER INDEX parts_large_idx RENAME TO parts_large_idx_old;
ALTER INDEX parts_shelf_idx RENAME TO parts_shelf_idx_old;
ALTER INDEX parts_sum_idx RENAME TO parts_sum_idx_old;
ALTER TABLE parts RENAME COLUMN box_id TO box_id_old;
ALTER TABLE parts RENAME COLUMN box_id_new TO box_id;
ALTER TABLE parts RENAME COLUMN weight TO weight_old;
ALTER TABLE parts ALTER COLUMN weight_old DROP NOT NULL;
ALTER TABLE parts RENAME COLUMN weight_new TO weight;
ALTER TABLE parts ALTER COLUMN weight SET NOT NULL;
ALTER TABLE parts RENAME COLUMN code TO code_old;
ALTER TABLE parts RENAME COLUMN code_new TO code;
ALTER TABLE parts RENAME COLUMN "Shelf No" TO "Shelf No_old";
ALTER TABLE parts ALTER COLUMN "Shelf No_old" DROP DEFAULT;
ALTER TABLE parts ALTER COLUMN "Shelf No_old" DROP NOT NULL;
ALTER TABLE parts RENAME COLUMN "Shelf No_new" TO "Shelf No";
ALTER TABLE parts ALTER COLUMN "Shelf No" SET NOT NULL;
ALTER TABLE parts ALTER COLUMN "Shelf No" SET DEFAULT 7;
ALTER TABLE parts DROP CONSTRAINT parts_in_step;
ALTER INDEX parts_large_idx_new RENAME TO parts_large_idx;
ALTER INDEX parts_shelf_idx_new RENAME TO parts_shelf_idx;
ALTER INDEX parts_sum_idx_new RENAME TO parts_sum_idx;
ALTER TABLE parts ADD CONSTRAINT parts_place_key UNIQUE USING INDEX parts_place_key_new;
ALTER TABLE parts ADD CONSTRAINT parts_shelf_check CHECK (("Shelf No" >= 0) AND (weight >= 0)) NOT VALID;
ALTER TABLE parts ADD CONSTRAINT parts_box_id_fkey FOREIGN KEY (box_id) REFERENCES boxes (id) NOT VALID;
-- autogen:step backfill
ALTER TABLE parts VALIDATE CONSTRAINT parts_shelf_check;
-- autogen:step backfill
ALTER TABLE parts VALIDATE CONSTRAINT parts_box_id_fkey;
-- autogen:step backfill batch=5000 table=boxes
UPDATE boxes SET outer_id_new = outer_id, id_new = id WHERE (outer_id_new IS NULL AND outer_id IS NOT NULL) OR (id_new IS NULL AND id IS NOT NULL);
-- autogen:step backfill
ALTER TABLE boxes ADD CONSTRAINT boxes_in_step CHECK (outer_id_new IS NOT DISTINCT FROM outer_id::integer AND id_new IS NOT NULL AND id_new = id::integer) NOT VALID;
-- autogen:step backfill
ALTER TABLE boxes VALIDATE CONSTRAINT boxes_in_step;  -- checks that no row is left out
-- autogen:step backfill transaction=none
CREATE UNIQUE INDEX CONCURRENTLY boxes_pkey_new ON boxes (id_new);
-- autogen:step backfill
ANALYZE boxes (outer_id_new, id_new);
-- autogen:step backfill
DROP TRIGGER "~boxes_sync" ON boxes;
DROP FUNCTION boxes_sync();
ALTER TABLE boxes DROP CONSTRAINT boxes_outer_id_fkey;
ALTER TABLE parts DROP CONSTRAINT parts_box_id_fkey;
ALTER TABLE boxes DROP CONSTRAINT boxes_pkey;
ALTER TABLE boxes RENAME COLUMN outer_id TO outer_id_old;
ALTER TABLE boxes RENAME COLUMN outer_id_new TO outer_id;
SELECT set_config('autogen.last_number', coalesce(pg_sequence_last_value(pg_get_serial_sequence('boxes', 'id')), 0)::text, true);
ALTER TABLE boxes ALTER COLUMN id DROP IDENTITY;
ALTER TABLE boxes RENAME COLUMN id TO id_old;
ALTER TABLE boxes ALTER COLUMN id_old DROP NOT NULL;
ALTER TABLE boxes RENAME COLUMN id_new TO id;
ALTER TABLE boxes ALTER COLUMN id SET NOT NULL;
ALTER TABLE boxes ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY;
SELECT setval(pg_get_serial_sequence('boxes', 'id'), greatest(current_setting('autogen.last_number')::bigint, coalesce(max(id), 0)) + 1, false) FROM boxes;
ALTER TABLE boxes DROP CONSTRAINT boxes_in_step;
ALTER TABLE boxes ADD CONSTRAINT boxes_pkey PRIMARY KEY USING INDEX boxes_pkey_new;
ALTER TABLE boxes ADD CONSTRAINT boxes_outer_id_fkey FOREIGN KEY (outer_id) REFERENCES boxes (id) NOT VALID;
ALTER TABLE parts ADD CONSTRAINT parts_box_id_fkey FOREIGN KEY (box_id) REFERENCES boxes (id) NOT VALID;
-- autogen:step backfill
ALTER TABLE boxes VALIDATE CONSTRAINT boxes_outer_id_fkey;
-- autogen:step backfill
ALTER TABLE parts VALIDATE CONSTRAINT parts_box_id_fkey;

-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY parts_large_idx_old;
-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY parts_shelf_idx_old;
-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY parts_sum_idx_old;
-- autogen:step contract
ALTER TABLE parts DROP COLUMN box_id_old, DROP COLUMN weight_old, DROP COLUMN code_old, DROP COLUMN "Shelf No_old";  -- the old values
-- autogen:step contract
ALTER TABLE boxes DROP COLUMN outer_id_old, DROP COLUMN id_old;  -- the old values
