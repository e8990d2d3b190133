-- serial type changed
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column tickets.id from integer to bigint  src/test/java/dev/autogen/scenarios/serial_type_changed/after/Ticket.java:14
-- hazards
--   AG403 prepared statements break: the next query of tickets.id on every pooled connection fails once (cached plan must not change result type)
--   AG306 downgrade: values must fit: it fails if tickets.id holds a number beyond 2,147,483,647

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE tickets ADD COLUMN id_new bigint;

CREATE FUNCTION tickets_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.id_new := NEW.id;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~tickets_sync" BEFORE INSERT OR UPDATE ON tickets FOR EACH ROW EXECUTE FUNCTION tickets_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE tickets ENABLE ALWAYS TRIGGER "~tickets_sync";  -- fires for replicated writes, too

-- autogen:step backfill batch=5000 table=tickets
UPDATE tickets SET id_new = id WHERE id_new IS NULL AND id IS NOT NULL;
-- autogen:step backfill
ALTER TABLE tickets ADD CONSTRAINT tickets_in_step CHECK (id_new IS NOT NULL AND id_new = id::bigint) NOT VALID;
-- autogen:step backfill
ALTER TABLE tickets VALIDATE CONSTRAINT tickets_in_step;  -- checks that no row is left out
-- autogen:step backfill transaction=none
CREATE UNIQUE INDEX CONCURRENTLY tickets_pkey_new ON tickets (id_new);
-- autogen:step backfill
ANALYZE tickets (id_new);
-- autogen:step backfill
DROP TRIGGER "~tickets_sync" ON tickets;
DROP FUNCTION tickets_sync();
ALTER TABLE tickets DROP CONSTRAINT tickets_pkey;
ALTER TABLE tickets RENAME COLUMN id TO id_old;
ALTER TABLE tickets ALTER COLUMN id_old DROP NOT NULL;
ALTER TABLE tickets RENAME COLUMN id_new TO id;
ALTER TABLE tickets ALTER COLUMN id SET NOT NULL;
ALTER TABLE tickets ALTER COLUMN id_old DROP DEFAULT;
ALTER SEQUENCE tickets_id_seq AS bigint;
ALTER TABLE tickets ALTER COLUMN id SET DEFAULT nextval('tickets_id_seq'::regclass);
ALTER SEQUENCE tickets_id_seq OWNED BY tickets.id;
ALTER TABLE tickets DROP CONSTRAINT tickets_in_step;
ALTER TABLE tickets ADD CONSTRAINT tickets_pkey PRIMARY KEY USING INDEX tickets_pkey_new;

-- autogen:step contract
ALTER TABLE tickets DROP COLUMN id_old;  -- the old values

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE tickets ADD COLUMN id_new integer;

CREATE FUNCTION tickets_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
BEGIN
    NEW.id_new := NEW.id;
    RETURN NEW;
END
$sync$;

CREATE TRIGGER "~tickets_sync" BEFORE INSERT OR UPDATE ON tickets FOR EACH ROW EXECUTE FUNCTION tickets_sync();  -- its name makes it fire after the existing triggers
ALTER TABLE tickets ENABLE ALWAYS TRIGGER "~tickets_sync";  -- fires for replicated writes, too

-- autogen:step backfill batch=5000 table=tickets
UPDATE tickets SET id_new = id WHERE id_new IS NULL AND id IS NOT NULL;
-- autogen:step backfill
ALTER TABLE tickets ADD CONSTRAINT tickets_in_step CHECK (id_new IS NOT NULL AND id_new = id::integer) NOT VALID;
-- autogen:step backfill
ALTER TABLE tickets VALIDATE CONSTRAINT tickets_in_step;  -- checks that no row is left out
-- autogen:step backfill transaction=none
CREATE UNIQUE INDEX CONCURRENTLY tickets_pkey_new ON tickets (id_new);
-- autogen:step backfill
ANALYZE tickets (id_new);
-- autogen:step backfill
DROP TRIGGER "~tickets_sync" ON tickets;
DROP FUNCTION tickets_sync();
ALTER TABLE tickets DROP CONSTRAINT tickets_pkey;
ALTER TABLE tickets RENAME COLUMN id TO id_old;
ALTER TABLE tickets ALTER COLUMN id_old DROP NOT NULL;
ALTER TABLE tickets RENAME COLUMN id_new TO id;
ALTER TABLE tickets ALTER COLUMN id SET NOT NULL;
ALTER TABLE tickets ALTER COLUMN id_old DROP DEFAULT;
ALTER SEQUENCE tickets_id_seq AS integer;
ALTER TABLE tickets ALTER COLUMN id SET DEFAULT nextval('tickets_id_seq'::regclass);
ALTER SEQUENCE tickets_id_seq OWNED BY tickets.id;
ALTER TABLE tickets DROP CONSTRAINT tickets_in_step;
ALTER TABLE tickets ADD CONSTRAINT tickets_pkey PRIMARY KEY USING INDEX tickets_pkey_new;

-- autogen:step contract
ALTER TABLE tickets DROP COLUMN id_old;  -- the old values
