-- AG405
--
-- revision  20260101000000
-- revises   base

-- autogen:upgrade

-- autogen:step
DROP VIEW named_users;
CREATE VIEW named_users AS SELECT id, name, age FROM users;
-- autogen:step
-- fires
DROP VIEW open_orders;
