CREATE INDEX CONCURRENTLY users_age_idx ON users (age);
SET lock_timeout = '5s';
-- fires
CREATE INDEX CONCURRENTLY users_status_idx ON users (status);
