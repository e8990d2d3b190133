-- enum type label renamed
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop view new_orders                src/test/java/dev/autogen/scenarios/enum_type_label_renamed/after/NewOrder.java:15
--   rename label status.NEW to CREATED  src/test/java/dev/autogen/scenarios/enum_type_label_renamed/after/Order.java:22
--   create view new_orders              src/test/java/dev/autogen/scenarios/enum_type_label_renamed/after/NewOrder.java:15
-- hazards
--   AG406 application breaks: running instances use the label 'NEW' of status
--   AG303 downgrade: view recreated: the privileges on new_orders must be granted again
-- answers
--   rename status.NEW=CREATED

-- autogen:upgrade

DROP VIEW new_orders;
ALTER TYPE status RENAME VALUE 'NEW' TO 'CREATED';

CREATE VIEW new_orders AS
select id from orders where status = 'CREATED';

-- autogen:downgrade

DROP VIEW new_orders;
ALTER TYPE status RENAME VALUE 'CREATED' TO 'NEW';

CREATE VIEW new_orders AS
SELECT id
   FROM orders
  WHERE status = 'NEW'::status;
