-- AG410
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step
CREATE TABLE places (id bigint PRIMARY KEY);
-- autogen:step
-- fires
CREATE TABLE visits (id integer PRIMARY KEY);
