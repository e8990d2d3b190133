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
--   AG302 duplicates: slots_code fails if rows of slots hold a value twice; writes wait while it is built

-- autogen:upgrade

ALTER TABLE slots DROP CONSTRAINT slots_place;
ALTER TABLE slots ADD CONSTRAINT slots_code UNIQUE NULLS NOT DISTINCT (code);
ALTER TABLE slots ADD CONSTRAINT slots_place UNIQUE (track, place) DEFERRABLE INITIALLY DEFERRED;

-- autogen:downgrade

ALTER TABLE slots DROP CONSTRAINT slots_place;
ALTER TABLE slots DROP CONSTRAINT slots_code;
ALTER TABLE slots ADD CONSTRAINT slots_place UNIQUE (track, place);
