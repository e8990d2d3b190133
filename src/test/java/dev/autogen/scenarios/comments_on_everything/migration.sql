-- comments on everything
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add column shelves.above_id bigint                                      src/test/java/dev/autogen/scenarios/comments_on_everything/after/Shelf.java:29
--   alter column shelves.id comment                                         src/test/java/dev/autogen/scenarios/comments_on_everything/after/Shelf.java:18
--   alter column shelves.place comment                                      src/test/java/dev/autogen/scenarios/comments_on_everything/after/Shelf.java:21
--   add foreign key shelves_above_id_fkey on shelves (above_id) to shelves  src/test/java/dev/autogen/scenarios/comments_on_everything/after/Shelf.java:29
--   comment on table shelf_labels                                           src/test/java/dev/autogen/scenarios/comments_on_everything/after/Shelf.java:25
--   comment on table shelves                                                src/test/java/dev/autogen/scenarios/comments_on_everything/after/Shelf.java:15
-- hazards
--   AG328 no index: every delete from shelves reads all of shelves for shelves_above_id_fkey

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE shelves ADD COLUMN above_id bigint;
COMMENT ON COLUMN shelves.above_id IS 'the library';
COMMENT ON COLUMN shelves.id IS 'never used again';
COMMENT ON COLUMN shelves.place IS 'room / row';
-- autogen:step expand
ALTER TABLE shelves ADD CONSTRAINT shelves_above_id_fkey FOREIGN KEY (above_id) REFERENCES shelves (id) NOT VALID;
-- autogen:step expand
ALTER TABLE shelves VALIDATE CONSTRAINT shelves_above_id_fkey;
-- autogen:step expand
COMMENT ON TABLE shelf_labels IS 'one a row';
COMMENT ON TABLE shelves IS 'where books stand; in rows';

-- autogen:downgrade

COMMENT ON TABLE shelves IS NULL;
COMMENT ON TABLE shelf_labels IS NULL;
ALTER TABLE shelves DROP CONSTRAINT shelves_above_id_fkey;
COMMENT ON COLUMN shelves.place IS NULL;
COMMENT ON COLUMN shelves.id IS NULL;
ALTER TABLE shelves DROP COLUMN above_id;  -- loses the values of shelves.above_id
