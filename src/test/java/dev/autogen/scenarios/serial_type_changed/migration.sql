-- serial type changed
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column tickets.id from integer to bigint  src/test/java/dev/autogen/scenarios/serial_type_changed/after/Ticket.java:14
-- hazards
--   AG301 table rewrite: tickets is locked for reads and writes while id turns from integer into bigint

-- autogen:upgrade

ALTER TABLE tickets ALTER COLUMN id TYPE bigint;
ALTER SEQUENCE tickets_id_seq AS bigint;

-- autogen:downgrade

ALTER TABLE tickets ALTER COLUMN id TYPE integer;
ALTER SEQUENCE tickets_id_seq AS integer;
