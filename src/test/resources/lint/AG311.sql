-- AG311
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step
ALTER TABLE users ADD COLUMN salutation title;
-- autogen:step
-- fires
ALTER TABLE users ADD COLUMN score positive;
