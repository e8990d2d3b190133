-- unique deferrable and nulls not distinct
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop unique slots_place on slots (track, place)  src/test/java/dev/autogen/scenarios/unique_deferrable_and_nulls_not_distinct/after/Slot.java:18
--   add unique slots_code on slots (code)            src/test/java/dev/autogen/scenarios/unique_deferrable_and_nulls_not_distinct/after/Slot.java:22
--   add unique slots_place on slots (track, place)   src/test/java/dev/autogen/scenarios/unique_deferrable_and_nulls_not_distinct/after/Slot.java:18
-- hazards
--   AG302 duplicates: slots_code fails if rows of slots have duplicate values

-- autogen:upgrade

-- autogen:step expand transaction=none
CREATE UNIQUE INDEX CONCURRENTLY slots_code ON slots (code) NULLS NOT DISTINCT;
-- autogen:step expand
ALTER TABLE slots ADD CONSTRAINT slots_code UNIQUE USING INDEX slots_code;
-- autogen:step expand transaction=none
CREATE UNIQUE INDEX CONCURRENTLY slots_place_new ON slots (track, place);
-- autogen:step expand
ALTER TABLE slots DROP CONSTRAINT slots_place;
ALTER TABLE slots ADD CONSTRAINT slots_place UNIQUE USING INDEX slots_place_new DEFERRABLE INITIALLY DEFERRED;

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE slots DROP CONSTRAINT slots_code;
-- autogen:step expand transaction=none
CREATE UNIQUE INDEX CONCURRENTLY slots_place_new ON slots (track, place);
-- autogen:step expand
ALTER TABLE slots DROP CONSTRAINT slots_place;
ALTER TABLE slots ADD CONSTRAINT slots_place UNIQUE USING INDEX slots_place_new;
