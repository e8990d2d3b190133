-- inheritance single table to joined
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop check vehicles_dtype_check on vehicles  src/test/java/dev/autogen/scenarios/inheritance_single_table_to_joined/after/Vehicle.java:12
--   create table trucks                          src/test/java/dev/autogen/scenarios/inheritance_single_table_to_joined/after/Truck.java:8
--   drop column vehicles.load                    src/test/java/dev/autogen/scenarios/inheritance_single_table_to_joined/after/Vehicle.java:12
--   drop column vehicles.dtype                   src/test/java/dev/autogen/scenarios/inheritance_single_table_to_joined/after/Vehicle.java:12
-- hazards
--   AG102 data loss: the values of vehicles.load are lost; the downgrade cannot restore them
--   AG102 data loss: the values of vehicles.dtype are lost; the downgrade cannot restore them

-- autogen:upgrade

ALTER TABLE vehicles DROP CONSTRAINT vehicles_dtype_check;

CREATE TABLE trucks (
    id bigint NOT NULL,
    load integer,
    CONSTRAINT trucks_pkey PRIMARY KEY (id),
    CONSTRAINT trucks_id_fkey FOREIGN KEY (id) REFERENCES vehicles (id)
);

ALTER TABLE vehicles DROP COLUMN load;  -- loses the values of vehicles.load
ALTER TABLE vehicles DROP COLUMN dtype;  -- loses the values of vehicles.dtype

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE vehicles ADD COLUMN dtype varchar(10) DEFAULT 'Vehicle' NOT NULL;
ALTER TABLE vehicles ADD COLUMN load integer;
-- autogen:step expand
ALTER TABLE vehicles ADD CONSTRAINT vehicles_dtype_check CHECK (dtype IN ('Vehicle', 'Truck')) NOT VALID;
-- autogen:step expand
ALTER TABLE vehicles VALIDATE CONSTRAINT vehicles_dtype_check;

-- autogen:step contract
ALTER TABLE vehicles ALTER COLUMN dtype DROP DEFAULT;  -- the model has none; it was for rows of the old code
DROP TABLE trucks;  -- loses the rows of trucks
