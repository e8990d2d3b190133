-- AG322
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step
ALTER TABLE users ADD COLUMN grade text;
-- autogen:step
UPDATE invoices SET number = 1 WHERE id = 1;
-- autogen:step
ALTER TABLE users ADD COLUMN level text;
-- fires
UPDATE invoices SET number = 1 WHERE id = 1;
