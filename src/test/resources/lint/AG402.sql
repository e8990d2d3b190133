-- AG402
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step
ALTER TABLE invoices RENAME CONSTRAINT code_given TO code_present;
-- autogen:step
-- fires
ALTER TABLE invoices RENAME COLUMN code TO label;
