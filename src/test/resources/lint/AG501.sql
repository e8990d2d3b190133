SET LOCAL lock_timeout = '5s';
ALTER TABLE users ADD COLUMN level text;
COMMIT;
-- fires
ALTER TABLE users ADD COLUMN grade text;
