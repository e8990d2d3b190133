-- AG310
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step
CREATE TABLE words (id bigint PRIMARY KEY, word text, loud text GENERATED ALWAYS AS (upper(word)) STORED);
-- autogen:step
-- fires
ALTER TABLE users ADD COLUMN loud text GENERATED ALWAYS AS (upper(status)) STORED;
