-- AG406
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step
ALTER TYPE mood ADD VALUE 'angry';
-- autogen:step
-- fires
ALTER TYPE mood RENAME VALUE 'sad' TO 'blue';
