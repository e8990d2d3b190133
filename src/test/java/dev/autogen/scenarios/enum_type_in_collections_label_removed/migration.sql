-- enum type in collections label removed
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter enum type status drop RETURNED  src/test/java/dev/autogen/scenarios/enum_type_in_collections_label_removed/after/Order.java:21
-- hazards
--   AG103 removed label: rows that still have 'RETURNED' in order_dates.status or order_flags.flag stop the migration; give them another value in a step before it
--   AG403 prepared statements break: the next query of order_dates.status or order_flags.flag on every pooled connection fails once (cached plan must not change result type)

-- autogen:upgrade

-- autogen:step contract
CREATE TYPE status_new_type AS ENUM ('NEW', 'PAID', 'SENT');
-- autogen:step contract
ALTER TABLE order_dates ADD COLUMN status_new status_new_type;

CREATE FUNCTION order_dates_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.status_new := NEW.status::text::status_new_type;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~order_dates_sync" BEFORE INSERT OR UPDATE ON order_dates FOR EACH ROW EXECUTE FUNCTION order_dates_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE order_dates ENABLE ALWAYS TRIGGER "~order_dates_sync";  -- fires for replicated writes, too
-- autogen:step contract batch=5000 table=order_dates
UPDATE order_dates SET status_new = status::text::status_new_type WHERE status_new IS NULL AND status IS NOT NULL;  -- fails if rows still have 'RETURNED'
-- autogen:step contract
ALTER TABLE order_dates ADD CONSTRAINT order_dates_in_step CHECK (status_new IS NOT NULL AND status_new::text = (status::text::status_new_type)::text) NOT VALID;
-- autogen:step contract
ALTER TABLE order_dates VALIDATE CONSTRAINT order_dates_in_step;  -- checks that no row is left out
-- autogen:step contract transaction=none
CREATE UNIQUE INDEX CONCURRENTLY order_dates_pkey_new ON order_dates (order_id, status_new);
-- autogen:step contract
ANALYZE order_dates (status_new);
-- autogen:step contract
ALTER TABLE order_flags ADD COLUMN flag_new status_new_type;

CREATE FUNCTION order_flags_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.flag_new := NEW.flag::text::status_new_type;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~order_flags_sync" BEFORE INSERT OR UPDATE ON order_flags FOR EACH ROW EXECUTE FUNCTION order_flags_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE order_flags ENABLE ALWAYS TRIGGER "~order_flags_sync";  -- fires for replicated writes, too
-- autogen:step contract batch=5000 table=order_flags
UPDATE order_flags SET flag_new = flag::text::status_new_type WHERE flag_new IS NULL AND flag IS NOT NULL;  -- fails if rows still have 'RETURNED'
-- autogen:step contract
ALTER TABLE order_flags ADD CONSTRAINT order_flags_in_step CHECK (flag_new IS NOT NULL AND flag_new::text = (flag::text::status_new_type)::text) NOT VALID;
-- autogen:step contract
ALTER TABLE order_flags VALIDATE CONSTRAINT order_flags_in_step;  -- checks that no row is left out
-- autogen:step contract transaction=none
CREATE UNIQUE INDEX CONCURRENTLY order_flags_pkey_new ON order_flags (order_id, flag_new);
-- autogen:step contract
ANALYZE order_flags (flag_new);
-- autogen:step contract
ALTER TYPE status RENAME TO status_old_type;
ALTER TYPE status_new_type RENAME TO status;
DROP TRIGGER "~order_dates_sync" ON order_dates;
DROP FUNCTION order_dates_sync();
ALTER TABLE order_dates DROP CONSTRAINT order_dates_pkey;
ALTER TABLE order_dates RENAME COLUMN status TO status_old;
ALTER TABLE order_dates ALTER COLUMN status_old DROP NOT NULL;
ALTER TABLE order_dates RENAME COLUMN status_new TO status;
ALTER TABLE order_dates ALTER COLUMN status SET NOT NULL;
ALTER TABLE order_dates DROP CONSTRAINT order_dates_in_step;
ALTER TABLE order_dates ADD CONSTRAINT order_dates_pkey PRIMARY KEY USING INDEX order_dates_pkey_new;
DROP TRIGGER "~order_flags_sync" ON order_flags;
DROP FUNCTION order_flags_sync();
ALTER TABLE order_flags DROP CONSTRAINT order_flags_pkey;
ALTER TABLE order_flags RENAME COLUMN flag TO flag_old;
ALTER TABLE order_flags ALTER COLUMN flag_old DROP NOT NULL;
ALTER TABLE order_flags RENAME COLUMN flag_new TO flag;
ALTER TABLE order_flags ALTER COLUMN flag SET NOT NULL;
ALTER TABLE order_flags DROP CONSTRAINT order_flags_in_step;
ALTER TABLE order_flags ADD CONSTRAINT order_flags_pkey PRIMARY KEY USING INDEX order_flags_pkey_new;
-- autogen:step contract
ALTER TABLE order_dates DROP COLUMN status_old;  -- the old values
-- autogen:step contract
ALTER TABLE order_flags DROP COLUMN flag_old;  -- the old values
-- autogen:step contract
DROP TYPE status_old_type;

-- autogen:downgrade

ALTER TYPE status ADD VALUE 'RETURNED' AFTER 'PAID';
