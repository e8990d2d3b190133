-- AG208
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step backfill batch=1000 table=users
UPDATE users SET status = 'new' WHERE status = 'old';
-- autogen:step
CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER keep BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION keep();
-- autogen:step backfill batch=1000 table=users
-- fires
UPDATE users SET status = 'newer' WHERE status IS DISTINCT FROM 'newer';
