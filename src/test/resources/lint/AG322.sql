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
ALTER TABLE tickets ALTER COLUMN place DROP DEFAULT;
SELECT setval('tickets_id_seq', max(id)) FROM tickets;
-- autogen:step
ALTER TABLE users ADD COLUMN level text;
-- fires
UPDATE invoices SET number = 1 WHERE id = 1;
