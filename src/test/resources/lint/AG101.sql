-- AG101
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step
CREATE TABLE drafts (id bigint PRIMARY KEY);
DROP TABLE drafts;
-- autogen:step
-- fires
DROP TABLE invoices;
