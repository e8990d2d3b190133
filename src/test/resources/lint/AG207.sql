-- AG207
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step
UPDATE users SET status = 'old' WHERE id = 1;
-- autogen:step
-- fires
UPDATE users SET status = 'new';
