-- columns of types known to the server
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add column notes.area geometry                                                      src/test/java/dev/autogen/scenarios/columns_of_types_known_to_the_server/after/Note.java:24
--   add column notes.embeddings vector(3)[]                                             src/test/java/dev/autogen/scenarios/columns_of_types_known_to_the_server/after/Note.java:27
--   add column notes.name national character varying(20)                                src/test/java/dev/autogen/scenarios/columns_of_types_known_to_the_server/after/Note.java:30
--   alter column notes.lasts from interval hour to minute to interval day to second(3)  src/test/java/dev/autogen/scenarios/columns_of_types_known_to_the_server/after/Note.java:15
--   alter column notes.embedding from vector(3) to vector(4)                            src/test/java/dev/autogen/scenarios/columns_of_types_known_to_the_server/after/Note.java:18
-- hazards
--   AG403 prepared statements break: the next query of notes.lasts on every pooled connection fails once (cached plan must not change result type)
--   AG403 prepared statements break: the next query of notes.embedding on every pooled connection fails once (cached plan must not change result type)

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE notes ADD COLUMN area geometry;
ALTER TABLE notes ADD COLUMN embeddings vector(3)[];
ALTER TABLE notes ADD COLUMN name national character varying(20);
-- autogen:step expand
ALTER TABLE notes ADD COLUMN lasts_new interval day to second(3);
ALTER TABLE notes ADD COLUMN embedding_new vector(4);

CREATE FUNCTION notes_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.lasts_new := NEW.lasts;
    NEW.embedding_new := NEW.embedding;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~notes_sync" BEFORE INSERT OR UPDATE ON notes FOR EACH ROW EXECUTE FUNCTION notes_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE notes ENABLE ALWAYS TRIGGER "~notes_sync";  -- fires for replicated writes, too

-- autogen:step backfill batch=5000 table=notes
UPDATE notes SET lasts_new = lasts, embedding_new = embedding WHERE (lasts_new IS NULL AND lasts IS NOT NULL) OR (embedding_new IS NULL AND embedding IS NOT NULL);
-- autogen:step backfill
ALTER TABLE notes ADD CONSTRAINT notes_in_step CHECK (lasts_new IS NOT DISTINCT FROM lasts::interval day to second(3) AND embedding_new::text IS NOT DISTINCT FROM embedding::vector(4)::text) NOT VALID;
-- autogen:step backfill
ALTER TABLE notes VALIDATE CONSTRAINT notes_in_step;  -- checks that no row is left out
-- autogen:step backfill
ANALYZE notes (lasts_new, embedding_new);
-- autogen:step backfill
DROP TRIGGER "~notes_sync" ON notes;
DROP FUNCTION notes_sync();
ALTER TABLE notes RENAME COLUMN lasts TO lasts_old;
ALTER TABLE notes RENAME COLUMN lasts_new TO lasts;
ALTER TABLE notes RENAME COLUMN embedding TO embedding_old;
ALTER TABLE notes RENAME COLUMN embedding_new TO embedding;
ALTER TABLE notes DROP CONSTRAINT notes_in_step;

-- autogen:step contract
ALTER TABLE notes DROP COLUMN lasts_old, DROP COLUMN embedding_old;  -- the old values

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE notes ADD COLUMN embedding_new vector(3);
ALTER TABLE notes ADD COLUMN lasts_new interval hour to minute;

CREATE FUNCTION notes_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.embedding_new := NEW.embedding;
    NEW.lasts_new := NEW.lasts;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~notes_sync" BEFORE INSERT OR UPDATE ON notes FOR EACH ROW EXECUTE FUNCTION notes_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE notes ENABLE ALWAYS TRIGGER "~notes_sync";  -- fires for replicated writes, too

-- autogen:step backfill batch=5000 table=notes
UPDATE notes SET embedding_new = embedding, lasts_new = lasts WHERE (embedding_new IS NULL AND embedding IS NOT NULL) OR (lasts_new IS NULL AND lasts IS NOT NULL);
-- autogen:step backfill
ALTER TABLE notes ADD CONSTRAINT notes_in_step CHECK (embedding_new::text IS NOT DISTINCT FROM embedding::vector(3)::text AND lasts_new IS NOT DISTINCT FROM lasts::interval hour to minute) NOT VALID;
-- autogen:step backfill
ALTER TABLE notes VALIDATE CONSTRAINT notes_in_step;  -- checks that no row is left out
-- autogen:step backfill
ANALYZE notes (embedding_new, lasts_new);
-- autogen:step backfill
DROP TRIGGER "~notes_sync" ON notes;
DROP FUNCTION notes_sync();
ALTER TABLE notes RENAME COLUMN embedding TO embedding_old;
ALTER TABLE notes RENAME COLUMN embedding_new TO embedding;
ALTER TABLE notes RENAME COLUMN lasts TO lasts_old;
ALTER TABLE notes RENAME COLUMN lasts_new TO lasts;
ALTER TABLE notes DROP CONSTRAINT notes_in_step;

-- autogen:step contract
ALTER TABLE notes DROP COLUMN embedding_old, DROP COLUMN lasts_old;  -- the old values
-- autogen:step contract
ALTER TABLE notes DROP COLUMN name;  -- loses the values of notes.name
ALTER TABLE notes DROP COLUMN embeddings;  -- loses the values of notes.embeddings
ALTER TABLE notes DROP COLUMN area;  -- loses the values of notes.area
