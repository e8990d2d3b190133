-- AG102
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step
ALTER TABLE users ADD COLUMN draft text;
ALTER TABLE users DROP COLUMN draft;
-- autogen:step
-- fires
ALTER TABLE users DROP COLUMN status;
