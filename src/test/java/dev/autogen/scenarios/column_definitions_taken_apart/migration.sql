-- column definitions taken apart
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add column notes.quoted text default 'a (b) default c' not null                  src/test/java/dev/autogen/scenarios/column_definitions_taken_apart/after/Note.java:16
--   add column notes.made timestamptz default (now() at time zone 'utc') not null    src/test/java/dev/autogen/scenarios/column_definitions_taken_apart/after/Note.java:19
--   add column notes.attributes jsonb default '{"a": [1, 2]}'::jsonb                 src/test/java/dev/autogen/scenarios/column_definitions_taken_apart/after/Note.java:22
--   add column notes.cents integer default 0                                         src/test/java/dev/autogen/scenarios/column_definitions_taken_apart/after/Note.java:25
--   add column notes.code varchar(40)                                                src/test/java/dev/autogen/scenarios/column_definitions_taken_apart/after/Note.java:28
--   add column notes.number bigint identity not null                                 src/test/java/dev/autogen/scenarios/column_definitions_taken_apart/after/Note.java:34
--   add column notes.parent bigint                                                   src/test/java/dev/autogen/scenarios/column_definitions_taken_apart/after/Note.java:37
--   add column notes.stars smallint                                                  src/test/java/dev/autogen/scenarios/column_definitions_taken_apart/after/Note.java:40
--   add column notes.rank integer default -1 not null                                src/test/java/dev/autogen/scenarios/column_definitions_taken_apart/after/Note.java:43
--   add column notes.weight double precision default 1.5e3                           src/test/java/dev/autogen/scenarios/column_definitions_taken_apart/after/Note.java:46
--   add column notes.labels text[] default '{}'                                      src/test/java/dev/autogen/scenarios/column_definitions_taken_apart/after/Note.java:49
--   add column notes.country char(2) default 'de'                                    src/test/java/dev/autogen/scenarios/column_definitions_taken_apart/after/Note.java:52
--   add column notes.seen timestamptz(3) default current_timestamp                   src/test/java/dev/autogen/scenarios/column_definitions_taken_apart/after/Note.java:55
--   add column notes.bits varbit(5) default B'101'                                   src/test/java/dev/autogen/scenarios/column_definitions_taken_apart/after/Note.java:58
--   add column notes.euros numeric(10,2) generated                                   src/test/java/dev/autogen/scenarios/column_definitions_taken_apart/after/Note.java:31
--   add unique notes_code_key on notes (code)                                        src/test/java/dev/autogen/scenarios/column_definitions_taken_apart/after/Note.java:28
--   add unique notes_country_key on notes (country)                                  src/test/java/dev/autogen/scenarios/column_definitions_taken_apart/after/Note.java:52
--   add check notes_cents_check on notes                                             src/test/java/dev/autogen/scenarios/column_definitions_taken_apart/after/Note.java:25
--   add check notes_stars on notes                                                   src/test/java/dev/autogen/scenarios/column_definitions_taken_apart/after/Note.java:40
--   add foreign key notes_parent_fkey on notes (parent) to notes on delete set null  src/test/java/dev/autogen/scenarios/column_definitions_taken_apart/after/Note.java:37
-- hazards
--   AG203 backfill: rows of notes without quoted get 'a (b) default c'; check the value
--   AG203 backfill: rows of notes without made get (now() at time zone 'utc'); check the value
--   AG203 backfill: rows of notes without rank get -1; check the value
--   AG310 table rewrite: notes is locked for reads and writes while euros is computed for every row
--   AG302 duplicates: notes_country_key fails if rows of notes have duplicate values
--   AG328 no index: every delete from notes reads all of notes for notes_parent_fkey

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE notes ADD COLUMN quoted text DEFAULT 'a (b) default c' NOT NULL;
ALTER TABLE notes ADD COLUMN made timestamptz;
ALTER TABLE notes ALTER COLUMN made SET DEFAULT (now() at time zone 'utc');
ALTER TABLE notes ADD COLUMN attributes jsonb DEFAULT '{"a": [1, 2]}'::jsonb;
ALTER TABLE notes ADD COLUMN cents integer DEFAULT 0;
ALTER TABLE notes ADD COLUMN code varchar(40) COLLATE "C";
ALTER TABLE notes ADD COLUMN number bigint;
CREATE SEQUENCE notes_number_numbers AS bigint START WITH 100 INCREMENT BY 10 CACHE 5 OWNED BY notes.number;
ALTER TABLE notes ALTER COLUMN number SET DEFAULT nextval('notes_number_numbers');
ALTER TABLE notes ADD COLUMN parent bigint;
ALTER TABLE notes ADD COLUMN stars smallint;
ALTER TABLE notes ADD COLUMN rank integer DEFAULT -1 NOT NULL;
ALTER TABLE notes ADD COLUMN weight double precision DEFAULT 1.5e3;
ALTER TABLE notes ADD COLUMN labels text[] DEFAULT '{}';
ALTER TABLE notes ADD COLUMN country char(2) DEFAULT 'de';
ALTER TABLE notes ADD COLUMN seen timestamptz(3) DEFAULT current_timestamp;
ALTER TABLE notes ADD COLUMN bits varbit(5) DEFAULT B'101';
ALTER TABLE notes ADD COLUMN euros numeric(10,2) GENERATED ALWAYS AS (cents / 100.0) STORED;
-- autogen:step expand transaction=none
CREATE UNIQUE INDEX CONCURRENTLY notes_code_key ON notes (code);
-- autogen:step expand
ALTER TABLE notes ADD CONSTRAINT notes_code_key UNIQUE USING INDEX notes_code_key;
-- autogen:step expand transaction=none
CREATE UNIQUE INDEX CONCURRENTLY notes_country_key ON notes (country);
-- autogen:step expand
ALTER TABLE notes ADD CONSTRAINT notes_country_key UNIQUE USING INDEX notes_country_key;
-- autogen:step expand
ALTER TABLE notes ADD CONSTRAINT notes_parent_fkey FOREIGN KEY (parent) REFERENCES notes (id) ON DELETE SET NULL NOT VALID;
-- autogen:step expand
ALTER TABLE notes VALIDATE CONSTRAINT notes_parent_fkey;

-- autogen:step backfill batch=5000 table=notes
UPDATE notes SET made = (now() at time zone 'utc') WHERE made IS NULL;
-- autogen:step backfill batch=5000 table=notes
UPDATE notes SET number = nextval('notes_number_numbers') WHERE number IS NULL;
-- autogen:step backfill
ALTER TABLE notes ADD CONSTRAINT notes_number_is_set CHECK (number IS NOT NULL) NOT VALID;
-- autogen:step backfill
ALTER TABLE notes VALIDATE CONSTRAINT notes_number_is_set;
-- autogen:step backfill
ALTER TABLE notes ALTER COLUMN number SET NOT NULL;
ALTER TABLE notes DROP CONSTRAINT notes_number_is_set;
ALTER TABLE notes ALTER COLUMN number DROP DEFAULT;
ALTER TABLE notes ALTER COLUMN number ADD GENERATED BY DEFAULT AS IDENTITY (START WITH 100 INCREMENT BY 10 CACHE 5);
SELECT setval(pg_get_serial_sequence('notes', 'number'), nextval('notes_number_numbers'), false);
DROP SEQUENCE notes_number_numbers;

-- autogen:step contract
ALTER TABLE notes ADD CONSTRAINT notes_made_is_set CHECK (made IS NOT NULL) NOT VALID;
-- autogen:step contract
ALTER TABLE notes VALIDATE CONSTRAINT notes_made_is_set;
-- autogen:step contract
ALTER TABLE notes ALTER COLUMN made SET NOT NULL;
ALTER TABLE notes DROP CONSTRAINT notes_made_is_set;
-- autogen:step contract
ALTER TABLE notes ADD CONSTRAINT notes_cents_check CHECK (cents >= 0) NOT VALID;
-- autogen:step contract
ALTER TABLE notes VALIDATE CONSTRAINT notes_cents_check;
-- autogen:step contract
ALTER TABLE notes ADD CONSTRAINT notes_stars CHECK (stars between 1 and 5) NOT VALID;
-- autogen:step contract
ALTER TABLE notes VALIDATE CONSTRAINT notes_stars;

-- autogen:downgrade

ALTER TABLE notes DROP CONSTRAINT notes_parent_fkey;
ALTER TABLE notes DROP CONSTRAINT notes_stars;
ALTER TABLE notes DROP CONSTRAINT notes_cents_check;
ALTER TABLE notes DROP CONSTRAINT notes_country_key;
ALTER TABLE notes DROP CONSTRAINT notes_code_key;
ALTER TABLE notes DROP COLUMN euros;
ALTER TABLE notes DROP COLUMN bits;  -- loses the values of notes.bits
ALTER TABLE notes DROP COLUMN seen;  -- loses the values of notes.seen
ALTER TABLE notes DROP COLUMN country;  -- loses the values of notes.country
ALTER TABLE notes DROP COLUMN labels;  -- loses the values of notes.labels
ALTER TABLE notes DROP COLUMN weight;  -- loses the values of notes.weight
ALTER TABLE notes DROP COLUMN rank;  -- loses the values of notes.rank
ALTER TABLE notes DROP COLUMN stars;  -- loses the values of notes.stars
ALTER TABLE notes DROP COLUMN parent;  -- loses the values of notes.parent
ALTER TABLE notes DROP COLUMN number;  -- loses the values of notes.number
ALTER TABLE notes DROP COLUMN code;  -- loses the values of notes.code
ALTER TABLE notes DROP COLUMN cents;  -- loses the values of notes.cents
ALTER TABLE notes DROP COLUMN attributes;  -- loses the values of notes.attributes
ALTER TABLE notes DROP COLUMN made;  -- loses the values of notes.made
ALTER TABLE notes DROP COLUMN quoted;  -- loses the values of notes.quoted
