-- struct attribute added last
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter composite type place add altitude integer  src/test/java/dev/autogen/scenarios/struct_attribute_added_last/after/Place.java:8

-- autogen:upgrade

ALTER TYPE place ADD ATTRIBUTE altitude integer;

-- autogen:downgrade

ALTER TYPE place DROP ATTRIBUTE altitude;  -- loses the values of place.altitude
