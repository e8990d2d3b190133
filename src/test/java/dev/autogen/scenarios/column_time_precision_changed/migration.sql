-- column time precision changed
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column events.planned from timestamp(0) to timestamp(3)  src/test/java/dev/autogen/scenarios/column_time_precision_changed/after/Event.java:17
--   alter column events.begun from timestamptz to timestamptz(3)   src/test/java/dev/autogen/scenarios/column_time_precision_changed/after/Event.java:20
--   alter column events.opens from time(3) to time(0)              src/test/java/dev/autogen/scenarios/column_time_precision_changed/after/Event.java:23
-- hazards
--   AG403 prepared statements break: the next query of events.planned on every pooled connection fails once (cached plan must not change result type)
--   AG105 data loss: events.begun permanently loses all but 3 digits of its fractional seconds
--   AG403 prepared statements break: the next query of events.begun on every pooled connection fails once (cached plan must not change result type)
--   AG105 data loss: events.opens permanently loses its fractional seconds
--   AG403 prepared statements break: the next query of events.opens on every pooled connection fails once (cached plan must not change result type)

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE events ALTER COLUMN planned TYPE timestamp(3);
-- autogen:step expand
ALTER TABLE events ADD COLUMN begun_new timestamptz(3);
ALTER TABLE events ADD COLUMN opens_new time(0);

CREATE FUNCTION events_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.begun_new := NEW.begun;
    NEW.opens_new := NEW.opens;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~events_sync" BEFORE INSERT OR UPDATE ON events FOR EACH ROW EXECUTE FUNCTION events_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE events ENABLE ALWAYS TRIGGER "~events_sync";  -- fires for replicated writes, too

-- autogen:step backfill batch=5000 table=events
UPDATE events SET begun_new = begun, opens_new = opens WHERE (begun_new IS NULL AND begun IS NOT NULL) OR (opens_new IS NULL AND opens IS NOT NULL);
-- autogen:step backfill
ALTER TABLE events ADD CONSTRAINT events_in_step CHECK (begun_new IS NOT DISTINCT FROM begun::timestamptz(3) AND opens_new IS NOT DISTINCT FROM opens::time(0)) NOT VALID;
-- autogen:step backfill
ALTER TABLE events VALIDATE CONSTRAINT events_in_step;  -- checks that no row is left out
-- autogen:step backfill
ANALYZE events (begun_new, opens_new);
-- autogen:step backfill
DROP TRIGGER "~events_sync" ON events;
DROP FUNCTION events_sync();
ALTER TABLE events RENAME COLUMN begun TO begun_old;
ALTER TABLE events RENAME COLUMN begun_new TO begun;
ALTER TABLE events RENAME COLUMN opens TO opens_old;
ALTER TABLE events RENAME COLUMN opens_new TO opens;
ALTER TABLE events DROP CONSTRAINT events_in_step;

-- autogen:step contract
ALTER TABLE events DROP COLUMN begun_old, DROP COLUMN opens_old;  -- the old values

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE events ALTER COLUMN opens TYPE time(3);
ALTER TABLE events ALTER COLUMN begun TYPE timestamptz;
-- autogen:step expand
ALTER TABLE events ADD COLUMN planned_new timestamp(0);

CREATE FUNCTION events_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.planned_new := NEW.planned;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~events_sync" BEFORE INSERT OR UPDATE ON events FOR EACH ROW EXECUTE FUNCTION events_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE events ENABLE ALWAYS TRIGGER "~events_sync";  -- fires for replicated writes, too

-- autogen:step backfill batch=5000 table=events
UPDATE events SET planned_new = planned WHERE planned_new IS NULL AND planned IS NOT NULL;
-- autogen:step backfill
ALTER TABLE events ADD CONSTRAINT events_in_step CHECK (planned_new IS NOT DISTINCT FROM planned::timestamp(0)) NOT VALID;
-- autogen:step backfill
ALTER TABLE events VALIDATE CONSTRAINT events_in_step;  -- checks that no row is left out
-- autogen:step backfill
ANALYZE events (planned_new);
-- autogen:step backfill
DROP TRIGGER "~events_sync" ON events;
DROP FUNCTION events_sync();
ALTER TABLE events RENAME COLUMN planned TO planned_old;
ALTER TABLE events RENAME COLUMN planned_new TO planned;
ALTER TABLE events DROP CONSTRAINT events_in_step;

-- autogen:step contract
ALTER TABLE events DROP COLUMN planned_old;  -- the old values
