-- AG108
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step
CREATE UNLOGGED TABLE drafts (id bigint PRIMARY KEY);
-- autogen:step
-- fires
ALTER TABLE invoices SET UNLOGGED;
