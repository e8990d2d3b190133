-- AG209
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step backfill batch=1000 table=users
UPDATE users SET status = 'new' WHERE status = 'old';
-- autogen:step backfill batch=1000 table=users
-- fires
UPDATE users SET status = status || '!' WHERE length(status) < 1000;
-- autogen:step backfill batch=1000 table=tickets
-- fires
UPDATE tickets SET place = upper(place) WHERE id > 0;

-- autogen:downgrade

-- autogen:step backfill batch=1000 table=tickets
-- fires
UPDATE tickets SET place = lower(place) WHERE id > 0;
