-- column added that numbers rows
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add column notes.number bigint identity not null  src/test/java/dev/autogen/scenarios/column_added_that_numbers_rows/after/Note.java:14
--   add column notes.place integer identity not null  src/test/java/dev/autogen/scenarios/column_added_that_numbers_rows/after/Note.java:17
--   add unique notes_number_key on notes (number)     src/test/java/dev/autogen/scenarios/column_added_that_numbers_rows/after/Note.java:14
-- hazards
--   AG302 duplicates: notes_number_key fails if rows of notes have duplicate values

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE notes ADD COLUMN number bigint;
CREATE SEQUENCE notes_number_numbers AS bigint START WITH 100 INCREMENT BY 10 OWNED BY notes.number;
ALTER TABLE notes ALTER COLUMN number SET DEFAULT nextval('notes_number_numbers');
ALTER TABLE notes ADD COLUMN place integer;
CREATE SEQUENCE notes_place_seq AS integer OWNED BY notes.place;
ALTER TABLE notes ALTER COLUMN place SET DEFAULT nextval('notes_place_seq');

-- autogen:step backfill batch=5000 table=notes
UPDATE notes SET
    number = coalesce(number, nextval('notes_number_numbers')),
    place = coalesce(place, nextval('notes_place_seq'))
WHERE number IS NULL
    OR place IS NULL;
-- autogen:step backfill
ALTER TABLE notes ADD CONSTRAINT notes_is_set CHECK (number IS NOT NULL AND place IS NOT NULL) NOT VALID;
-- autogen:step backfill
ALTER TABLE notes VALIDATE CONSTRAINT notes_is_set;
-- autogen:step backfill
ALTER TABLE notes ALTER COLUMN number SET NOT NULL;
ALTER TABLE notes ALTER COLUMN place SET NOT NULL;
ALTER TABLE notes DROP CONSTRAINT notes_is_set;
ALTER TABLE notes ALTER COLUMN number DROP DEFAULT;
ALTER TABLE notes ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (START WITH 100 INCREMENT BY 10);
SELECT setval(pg_get_serial_sequence('notes', 'number'), nextval('notes_number_numbers'), false);
DROP SEQUENCE notes_number_numbers;

-- autogen:step contract transaction=none
CREATE UNIQUE INDEX CONCURRENTLY notes_number_key ON notes (number);
-- autogen:step contract
ALTER TABLE notes ADD CONSTRAINT notes_number_key UNIQUE USING INDEX notes_number_key;

-- autogen:downgrade

ALTER TABLE notes DROP CONSTRAINT notes_number_key;
ALTER TABLE notes DROP COLUMN place;  -- loses the values of notes.place
ALTER TABLE notes DROP COLUMN number;  -- loses the values of notes.number
