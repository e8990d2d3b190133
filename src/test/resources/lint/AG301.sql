-- AG301
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step
ALTER TABLE invoices ALTER COLUMN code TYPE varchar(50);
-- autogen:step
-- fires
ALTER TABLE users ALTER COLUMN age TYPE bigint;
