-- AG320
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step
CREATE TABLE places (id bigint PRIMARY KEY);
CREATE TABLE visits (id bigint PRIMARY KEY, place_id bigint REFERENCES places);
-- autogen:step
-- fires
CREATE TABLE reviews (id bigint PRIMARY KEY, user_id bigint REFERENCES users);
