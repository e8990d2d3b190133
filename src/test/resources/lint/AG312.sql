-- AG312
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step transaction=none
CREATE INDEX CONCURRENTLY users_age_idx ON users (age);
-- autogen:step
CREATE TABLE places (id bigint PRIMARY KEY, name text);
CREATE INDEX places_name_idx ON places (name);
-- autogen:step
-- fires
CREATE INDEX users_status_idx ON users (status);
