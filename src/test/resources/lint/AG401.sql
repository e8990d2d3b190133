-- AG401
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step
ALTER TABLE orders RENAME TO purchases;
CREATE VIEW orders AS SELECT * FROM purchases;
-- autogen:step
-- fires
ALTER TABLE invoices RENAME TO bills;
CREATE SCHEMA archive;
-- fires
ALTER TABLE tickets SET SCHEMA archive;
