-- AG325
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step
ALTER TABLE users ALTER COLUMN email TYPE varchar(200);
-- autogen:step
-- fires
ALTER TABLE invoices ALTER COLUMN code TYPE varchar(50);
