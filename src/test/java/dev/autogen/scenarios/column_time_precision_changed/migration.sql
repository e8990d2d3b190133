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
--   AG103 data loss: events.begun loses all but 3 digits of its fractions of a second; the downgrade cannot bring it back
--   AG301 table rewrite: events is locked for reads and writes while begun turns from timestamptz into timestamptz(3)
--   AG103 data loss: events.opens loses its fractions of a second; the downgrade cannot bring it back
--   AG301 table rewrite: events is locked for reads and writes while opens turns from time(3) into time(0)

-- autogen:upgrade

ALTER TABLE events ALTER COLUMN planned TYPE timestamp(3);
ALTER TABLE events ALTER COLUMN begun TYPE timestamptz(3);
ALTER TABLE events ALTER COLUMN opens TYPE time(0);

-- autogen:downgrade

ALTER TABLE events ALTER COLUMN opens TYPE time(3);
ALTER TABLE events ALTER COLUMN begun TYPE timestamptz;
ALTER TABLE events ALTER COLUMN planned TYPE timestamp(0);
