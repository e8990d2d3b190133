-- AG107
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step
DROP TABLE tickets;
-- autogen:step
-- fires
DROP SEQUENCE order_numbers;
