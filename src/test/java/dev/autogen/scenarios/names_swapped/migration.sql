-- names swapped
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   rename table cats to cats_swap
--   rename table dogs to cats                   src/test/java/dev/autogen/scenarios/names_swapped/after/Dog.java:10
--   rename table cats_swap to dogs              src/test/java/dev/autogen/scenarios/names_swapped/after/Cat.java:9
--   rename column people.family to family_swap  src/test/java/dev/autogen/scenarios/names_swapped/after/Person.java:10
--   rename column people.given to family        src/test/java/dev/autogen/scenarios/names_swapped/after/Person.java:14
--   rename column people.family_swap to given   src/test/java/dev/autogen/scenarios/names_swapped/after/Person.java:17
-- hazards
--   AG401 application breaks: running instances use the name cats
--   AG401 application breaks: running instances use the name dogs
--   AG402 application breaks: running instances use the name people.family
--   AG402 application breaks: running instances use the name people.given
-- answers
--   rename cats=dogs
--   rename dogs=cats
--   rename people.family=given
--   rename people.given=family

-- autogen:upgrade

ALTER TABLE cats RENAME TO cats_swap;
ALTER TABLE dogs RENAME TO cats;
ALTER TABLE cats_swap RENAME TO dogs;
ALTER TABLE people RENAME COLUMN family TO family_swap;
ALTER TABLE people RENAME COLUMN given TO family;
ALTER TABLE people RENAME COLUMN family_swap TO given;

-- autogen:downgrade

ALTER TABLE people RENAME COLUMN given TO family_swap;
ALTER TABLE people RENAME COLUMN family TO given;
ALTER TABLE people RENAME COLUMN family_swap TO family;
ALTER TABLE dogs RENAME TO cats_swap;
ALTER TABLE cats RENAME TO dogs;
ALTER TABLE cats_swap RENAME TO cats;
