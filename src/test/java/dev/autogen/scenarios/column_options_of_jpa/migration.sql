-- column options of jpa
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add column tags.name varchar(30)                                        src/test/java/dev/autogen/scenarios/column_options_of_jpa/after/Tag.java:21
--   add column tags.code varchar(255) default 'x'                           src/test/java/dev/autogen/scenarios/column_options_of_jpa/after/Tag.java:24
--   add column tags.made timestamptz(3) default current_timestamp not null  src/test/java/dev/autogen/scenarios/column_options_of_jpa/after/Tag.java:27
--   add column tags.useCount integer                                        src/test/java/dev/autogen/scenarios/column_options_of_jpa/after/Tag.java:31
--   add check tags_name_trimmed on tags                                     src/test/java/dev/autogen/scenarios/column_options_of_jpa/after/Tag.java:21
--   comment on table tags                                                   src/test/java/dev/autogen/scenarios/column_options_of_jpa/after/Tag.java:14
-- hazards
--   AG203 backfill: rows of tags without made get current_timestamp; check the value

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE tags ADD COLUMN name varchar(30);
COMMENT ON COLUMN tags.name IS 'as people see it; it''s "unique"';
ALTER TABLE tags ADD COLUMN code varchar(255) COLLATE "C" DEFAULT 'x';
ALTER TABLE tags ADD COLUMN made timestamptz(3) DEFAULT current_timestamp NOT NULL;
ALTER TABLE tags ADD COLUMN "useCount" integer;
COMMENT ON COLUMN tags."useCount" IS 'counted every night';
-- autogen:step expand
ALTER TABLE tags ADD CONSTRAINT tags_name_trimmed CHECK (name = trim(name)) NOT VALID;
-- autogen:step expand
ALTER TABLE tags VALIDATE CONSTRAINT tags_name_trimmed;
-- autogen:step expand
COMMENT ON TABLE tags IS 'what items are filed under';

-- autogen:downgrade

COMMENT ON TABLE tags IS NULL;
ALTER TABLE tags DROP CONSTRAINT tags_name_trimmed;
ALTER TABLE tags DROP COLUMN "useCount";  -- loses the values of tags.useCount
ALTER TABLE tags DROP COLUMN made;  -- loses the values of tags.made
ALTER TABLE tags DROP COLUMN code;  -- loses the values of tags.code
ALTER TABLE tags DROP COLUMN name;  -- loses the values of tags.name
