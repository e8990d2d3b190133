ALTER TABLE users ADD COLUMN level text;
-- fires
CREATE INDEX CONCURRENTLY users_level_idx ON users (level);
