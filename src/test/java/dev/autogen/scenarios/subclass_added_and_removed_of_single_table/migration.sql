-- subclass added and removed of single table
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add column animals.depth integer          src/test/java/dev/autogen/scenarios/subclass_added_and_removed_of_single_table/after/Fish.java:11
--   drop check animals_kind_check on animals  src/test/java/dev/autogen/scenarios/subclass_added_and_removed_of_single_table/after/Animal.java:13
--   add check animals_check on animals        src/test/java/dev/autogen/scenarios/subclass_added_and_removed_of_single_table/after/Animal.java:13
--   add check animals_kind_check on animals   src/test/java/dev/autogen/scenarios/subclass_added_and_removed_of_single_table/after/Animal.java:13
--   drop column animals.breed                 src/test/java/dev/autogen/scenarios/subclass_added_and_removed_of_single_table/after/Animal.java:13
-- hazards
--   AG307 check: animals_check fails if a row of animals violates it
--   AG307 check: animals_kind_check fails if a row of animals has 'DOG' in kind
--   AG102 data loss: the values of animals.breed are lost; the downgrade cannot restore them

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE animals ADD COLUMN depth integer;
-- autogen:step expand
ALTER TABLE animals ADD CONSTRAINT animals_check CHECK (kind <> 'FISH' or (depth is not null)) NOT VALID;
-- autogen:step expand
ALTER TABLE animals VALIDATE CONSTRAINT animals_check;
-- autogen:step expand
ALTER TABLE animals ADD CONSTRAINT animals_kind_check_both CHECK (kind IN ('CAT', 'DOG', 'FISH')) NOT VALID;
ALTER TABLE animals DROP CONSTRAINT animals_kind_check;
-- autogen:step expand
ALTER TABLE animals VALIDATE CONSTRAINT animals_kind_check_both;

-- autogen:step contract
ALTER TABLE animals ADD CONSTRAINT animals_kind_check CHECK (kind in ('CAT','FISH')) NOT VALID;
-- autogen:step contract
ALTER TABLE animals VALIDATE CONSTRAINT animals_kind_check;
-- autogen:step contract
ALTER TABLE animals DROP CONSTRAINT animals_kind_check_both;
-- autogen:step contract
ALTER TABLE animals DROP COLUMN breed;  -- loses the values of animals.breed

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE animals ADD COLUMN breed varchar(255);
ALTER TABLE animals DROP CONSTRAINT animals_check;
-- autogen:step expand
ALTER TABLE animals ADD CONSTRAINT animals_kind_check_both CHECK (kind IN ('CAT', 'FISH', 'DOG')) NOT VALID;
ALTER TABLE animals DROP CONSTRAINT animals_kind_check;
-- autogen:step expand
ALTER TABLE animals VALIDATE CONSTRAINT animals_kind_check_both;

-- autogen:step contract
ALTER TABLE animals ADD CONSTRAINT animals_kind_check CHECK (kind IN ('CAT', 'DOG')) NOT VALID;
-- autogen:step contract
ALTER TABLE animals VALIDATE CONSTRAINT animals_kind_check;
-- autogen:step contract
ALTER TABLE animals DROP CONSTRAINT animals_kind_check_both;
-- autogen:step contract
ALTER TABLE animals DROP COLUMN depth;  -- loses the values of animals.depth
