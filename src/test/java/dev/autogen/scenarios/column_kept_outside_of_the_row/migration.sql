-- column kept outside of the row
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add column notes.picture bytea                                                          src/test/java/dev/autogen/scenarios/column_kept_outside_of_the_row/after/Note.java:20
--   alter column notes.body storage external                                                src/test/java/dev/autogen/scenarios/column_kept_outside_of_the_row/after/Note.java:14
--   alter column notes.summary set not null, default '', storage main, default compression  src/test/java/dev/autogen/scenarios/column_kept_outside_of_the_row/after/Note.java:17
-- hazards
--   AG203 backfill: rows of notes without summary get ''; check the value

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE notes ADD COLUMN picture bytea;
ALTER TABLE notes ALTER COLUMN picture SET STORAGE EXTERNAL;
ALTER TABLE notes ALTER COLUMN body SET STORAGE EXTERNAL;
ALTER TABLE notes ALTER COLUMN summary SET STORAGE MAIN;
ALTER TABLE notes ALTER COLUMN summary SET COMPRESSION default;
ALTER TABLE notes ALTER COLUMN summary SET DEFAULT '';

-- autogen:step backfill batch=5000 table=notes
UPDATE notes SET summary = '' WHERE summary IS NULL;

-- autogen:step contract
ALTER TABLE notes ADD CONSTRAINT notes_summary_is_set CHECK (summary IS NOT NULL) NOT VALID;
-- autogen:step contract batch=5000 table=notes
UPDATE notes SET summary = '' WHERE summary IS NULL;  -- rows inserted meanwhile
-- autogen:step contract
ALTER TABLE notes VALIDATE CONSTRAINT notes_summary_is_set;
-- autogen:step contract
ALTER TABLE notes ALTER COLUMN summary SET NOT NULL;
ALTER TABLE notes DROP CONSTRAINT notes_summary_is_set;

-- autogen:downgrade

ALTER TABLE notes ALTER COLUMN summary DROP DEFAULT;
ALTER TABLE notes ALTER COLUMN summary DROP NOT NULL;
ALTER TABLE notes ALTER COLUMN summary SET STORAGE EXTENDED;
ALTER TABLE notes ALTER COLUMN summary SET COMPRESSION pglz;
ALTER TABLE notes ALTER COLUMN body SET STORAGE EXTENDED;
ALTER TABLE notes DROP COLUMN picture;  -- loses the values of notes.picture
