-- texts that look like directives
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add column notes.a integer default 0                                       src/test/java/dev/autogen/scenarios/texts_that_look_like_directives/after/Note.java:20
--   add column notes.b integer default 1<<2>>1                                 src/test/java/dev/autogen/scenarios/texts_that_look_like_directives/after/Note.java:23
--   add column notes.label varchar(255) default '<<unset>>'                    src/test/java/dev/autogen/scenarios/texts_that_look_like_directives/after/Note.java:26
--   add column notes.c; -- "d" integer                                         src/test/java/dev/autogen/scenarios/texts_that_look_like_directives/after/Note.java:29
--   add column notes.lines varchar(255) default E'l1\n-- autogen:upgrade\nl2'  src/test/java/dev/autogen/scenarios/texts_that_look_like_directives/after/Note.java:32
--   add check notes_bits on notes                                              src/test/java/dev/autogen/scenarios/texts_that_look_like_directives/after/Note.java:16
--   comment on table notes                                                     src/test/java/dev/autogen/scenarios/texts_that_look_like_directives/after/Note.java:16

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE notes ADD COLUMN a integer DEFAULT 0;
ALTER TABLE notes ADD COLUMN b integer;
ALTER TABLE notes ALTER COLUMN b SET DEFAULT 1<<2>>1;
ALTER TABLE notes ADD COLUMN label varchar(255) DEFAULT '<<unset>>';
ALTER TABLE notes ADD COLUMN "c; -- ""d""" integer;
COMMENT ON COLUMN notes."c; -- ""d""" IS E'a\n-- autogen:step contract\n;b';
ALTER TABLE notes ADD COLUMN lines varchar(255) DEFAULT E'l1\n-- autogen:upgrade\nl2';
COMMENT ON TABLE notes IS E'Dear <<name>>,\n-- autogen:downgrade\n-- migrate:down\n-- +goose Down\n--rollback x\nit''s \\ $sync$ */';

-- autogen:step backfill batch=5000 table=notes
UPDATE notes SET b = 1<<2>>1 WHERE b IS NULL;

-- autogen:step contract
ALTER TABLE notes ADD CONSTRAINT notes_bits CHECK ((a<<b)>>b = a OR label <> '<<value for a>>') NOT VALID;
-- autogen:step contract
ALTER TABLE notes VALIDATE CONSTRAINT notes_bits;

-- autogen:downgrade

COMMENT ON TABLE notes IS NULL;
ALTER TABLE notes DROP CONSTRAINT notes_bits;
ALTER TABLE notes DROP COLUMN lines;  -- loses the values of notes.lines
ALTER TABLE notes DROP COLUMN "c; -- ""d""";  -- loses the values of notes.c; -- "d"
ALTER TABLE notes DROP COLUMN label;  -- loses the values of notes.label
ALTER TABLE notes DROP COLUMN b;  -- loses the values of notes.b
ALTER TABLE notes DROP COLUMN a;  -- loses the values of notes.a
