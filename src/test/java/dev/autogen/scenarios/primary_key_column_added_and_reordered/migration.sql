-- primary key column added and reordered
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop primary key of seats (row_number)              src/test/java/dev/autogen/scenarios/primary_key_column_added_and_reordered/after/Seat.java:17
--   add primary key of seats (hall, row_number, place)  src/test/java/dev/autogen/scenarios/primary_key_column_added_and_reordered/after/Seat.java:12
-- hazards
--   AG408 duplicates: rows of seats may have duplicate values when seats_pkey is dropped
--   AG302 downgrade: duplicates: seats_pkey fails if rows of seats have duplicate values

-- autogen:upgrade

-- autogen:step expand transaction=none
CREATE UNIQUE INDEX CONCURRENTLY seats_pkey_new ON seats (hall, row_number, place);
-- autogen:step expand
ALTER TABLE seats DROP CONSTRAINT seats_pkey;
ALTER TABLE seats ADD CONSTRAINT seats_pkey PRIMARY KEY USING INDEX seats_pkey_new;

-- autogen:downgrade

-- autogen:step expand transaction=none
CREATE UNIQUE INDEX CONCURRENTLY seats_pkey_new ON seats (row_number);
-- autogen:step expand
ALTER TABLE seats DROP CONSTRAINT seats_pkey;
ALTER TABLE seats ADD CONSTRAINT seats_pkey PRIMARY KEY USING INDEX seats_pkey_new;
