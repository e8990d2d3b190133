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
--   AG301 table rewrite: notes is locked for reads and writes while lasts turns from interval hour to minute into interval day to second(3)
--   AG301 table rewrite: notes is locked for reads and writes while embedding turns from vector(3) into vector(4)

-- autogen:upgrade

ALTER TABLE notes ADD COLUMN area geometry;
ALTER TABLE notes ADD COLUMN embeddings vector(3)[];
ALTER TABLE notes ADD COLUMN name national character varying(20);
ALTER TABLE notes ALTER COLUMN lasts TYPE interval day to second(3);
ALTER TABLE notes ALTER COLUMN embedding TYPE vector(4);

-- autogen:downgrade

ALTER TABLE notes ALTER COLUMN embedding TYPE vector(3);
ALTER TABLE notes ALTER COLUMN lasts TYPE interval hour to minute;
ALTER TABLE notes DROP COLUMN name;  -- loses what notes.name holds
ALTER TABLE notes DROP COLUMN embeddings;  -- loses what notes.embeddings holds
ALTER TABLE notes DROP COLUMN area;  -- loses what notes.area holds
