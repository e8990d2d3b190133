-- AG106
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step
DELETE FROM orders WHERE id = 1;
-- autogen:step
-- fires
TRUNCATE invoices;
-- fires
DELETE FROM tickets;
