-- primary key changed
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop primary key of order_lines (id)                 src/test/java/dev/autogen/scenarios/primary_key_changed/after/OrderLine.java:12
--   add primary key of order_lines (order_id, position)  src/test/java/dev/autogen/scenarios/primary_key_changed/after/OrderLine.java:12
--   drop column order_lines.id                           src/test/java/dev/autogen/scenarios/primary_key_changed/after/OrderLine.java:12
-- hazards
--   AG302 duplicates: order_lines_pkey fails if rows of order_lines have duplicate values
--   AG102 data loss: the values of order_lines.id are lost; the downgrade cannot restore them

-- autogen:upgrade

-- autogen:step expand transaction=none
CREATE UNIQUE INDEX CONCURRENTLY order_lines_pkey_new ON order_lines (order_id, position);
-- autogen:step expand
ALTER TABLE order_lines DROP CONSTRAINT order_lines_pkey;
ALTER TABLE order_lines ADD CONSTRAINT order_lines_pkey PRIMARY KEY USING INDEX order_lines_pkey_new;

-- autogen:step contract
ALTER TABLE order_lines DROP COLUMN id;  -- loses the values of order_lines.id

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE order_lines ADD COLUMN id bigint;

-- autogen:step backfill batch=5000 table=order_lines
UPDATE order_lines SET id = <<value for order_lines.id>> WHERE id IS NULL;

-- autogen:step contract
ALTER TABLE order_lines ADD CONSTRAINT order_lines_id_is_set CHECK (id IS NOT NULL) NOT VALID;
-- autogen:step contract batch=5000 table=order_lines
UPDATE order_lines SET id = <<value for order_lines.id>> WHERE id IS NULL;  -- rows inserted meanwhile
-- autogen:step contract
ALTER TABLE order_lines VALIDATE CONSTRAINT order_lines_id_is_set;
-- autogen:step contract
ALTER TABLE order_lines ALTER COLUMN id SET NOT NULL;
ALTER TABLE order_lines DROP CONSTRAINT order_lines_id_is_set;
-- autogen:step contract transaction=none
CREATE UNIQUE INDEX CONCURRENTLY order_lines_pkey_new ON order_lines (id);
-- autogen:step contract
ALTER TABLE order_lines DROP CONSTRAINT order_lines_pkey;
ALTER TABLE order_lines ADD CONSTRAINT order_lines_pkey PRIMARY KEY USING INDEX order_lines_pkey_new;
