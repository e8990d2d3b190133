-- column collation changed and dropped
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column people.name collate "POSIX"    src/test/java/dev/autogen/scenarios/column_collation_changed_and_dropped/after/Person.java:19
--   alter column people.city default collation  src/test/java/dev/autogen/scenarios/column_collation_changed_and_dropped/after/Person.java:21

-- autogen:upgrade

ALTER TABLE people ALTER COLUMN name TYPE varchar(255) COLLATE "POSIX";
ALTER TABLE people ALTER COLUMN city TYPE varchar(255);

-- autogen:downgrade

ALTER TABLE people ALTER COLUMN city TYPE varchar(255) COLLATE "POSIX";
ALTER TABLE people ALTER COLUMN name TYPE varchar(255) COLLATE "C";
