-- column type varchar past the limit
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column pages.content from varchar(4000) to text, default 'empty'  src/test/java/dev/autogen/scenarios/column_type_varchar_past_the_limit/after/Page.java:17

-- autogen:upgrade

ALTER TABLE pages ALTER COLUMN content TYPE text;
ALTER TABLE pages ALTER COLUMN content SET DEFAULT 'empty';

-- autogen:downgrade

ALTER TABLE pages ALTER COLUMN content TYPE varchar(4000);
ALTER TABLE pages ALTER COLUMN content SET DEFAULT 'empty'::character varying;
