-- struct attribute of enum type dropped
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter composite type place drop kind  src/test/java/dev/autogen/scenarios/struct_attribute_of_enum_type_dropped/after/Place.java:8
--   drop enum type kind
-- hazards
--   AG104 data loss: the values of place.kind are lost; the downgrade cannot restore them

-- autogen:upgrade

ALTER TYPE place DROP ATTRIBUTE kind;  -- loses the values of place.kind
DROP TYPE kind;

-- autogen:downgrade

CREATE TYPE kind AS ENUM ('SHOP', 'STAND', 'STORE');
ALTER TYPE place ADD ATTRIBUTE kind kind;
