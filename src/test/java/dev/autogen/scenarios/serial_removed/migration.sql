-- serial removed
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column tickets.id drop identity  src/test/java/dev/autogen/scenarios/serial_removed/after/Ticket.java:11

-- autogen:upgrade

ALTER TABLE tickets ALTER COLUMN id DROP DEFAULT;
DROP SEQUENCE tickets_id_seq;

-- autogen:downgrade

CREATE SEQUENCE tickets_id_seq;
ALTER TABLE tickets ALTER COLUMN id SET DEFAULT nextval('tickets_id_seq'::regclass);
ALTER SEQUENCE tickets_id_seq OWNED BY tickets.id;
SELECT setval(pg_get_serial_sequence('tickets', 'id'), coalesce(max(id), 0) + 1, false) FROM tickets;
