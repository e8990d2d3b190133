-- column type varchar past the limit
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column pages.content from varchar(4000) to text, default 'empty'  src/test/java/dev/autogen/scenarios/column_type_varchar_past_the_limit/after/Page.java:17
-- hazards
--   AG403 prepared statements break: the next query of pages.content on every pooled connection fails once (cached plan must not change result type)
--   AG306 downgrade: values must fit: it fails if pages.content holds more than 4000 characters

-- autogen:upgrade

ALTER TABLE pages ALTER COLUMN content TYPE text;
ALTER TABLE pages ALTER COLUMN content SET DEFAULT 'empty';

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE pages ADD COLUMN content_new varchar(4000);

CREATE FUNCTION pages_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.content_new := NEW.content;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~pages_sync" BEFORE INSERT OR UPDATE ON pages FOR EACH ROW EXECUTE FUNCTION pages_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE pages ENABLE ALWAYS TRIGGER "~pages_sync";  -- fires for replicated writes, too

-- autogen:step backfill batch=5000 table=pages
UPDATE pages SET content_new = content WHERE content_new IS NULL AND content IS NOT NULL;
-- autogen:step backfill
ALTER TABLE pages ADD CONSTRAINT pages_in_step CHECK (content_new IS NOT NULL AND content_new = content::varchar(4000)) NOT VALID;
-- autogen:step backfill
ALTER TABLE pages VALIDATE CONSTRAINT pages_in_step;  -- checks that no row is left out
-- autogen:step backfill
ANALYZE pages (content_new);
-- autogen:step backfill
DROP TRIGGER "~pages_sync" ON pages;
DROP FUNCTION pages_sync();
ALTER TABLE pages RENAME COLUMN content TO content_old;
ALTER TABLE pages ALTER COLUMN content_old DROP DEFAULT;
ALTER TABLE pages ALTER COLUMN content_old DROP NOT NULL;
ALTER TABLE pages RENAME COLUMN content_new TO content;
ALTER TABLE pages ALTER COLUMN content SET NOT NULL;
ALTER TABLE pages ALTER COLUMN content SET DEFAULT 'empty'::character varying;
ALTER TABLE pages DROP CONSTRAINT pages_in_step;

-- autogen:step contract
ALTER TABLE pages DROP COLUMN content_old;  -- the old values
