-- foreign key on delete added
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop foreign key order_lines_order_id_fkey on order_lines (order_id) to orders                   src/test/java/dev/autogen/scenarios/foreign_key_on_delete_added/after/OrderLine.java:19
--   add foreign key order_lines_order_id_fkey on order_lines (order_id) to orders on delete cascade  src/test/java/dev/autogen/scenarios/foreign_key_on_delete_added/after/OrderLine.java:19

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE order_lines ADD CONSTRAINT order_lines_order_id_fkey_new FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE CASCADE NOT VALID;
-- autogen:step expand
ALTER TABLE order_lines VALIDATE CONSTRAINT order_lines_order_id_fkey_new;
-- autogen:step expand
ALTER TABLE order_lines DROP CONSTRAINT order_lines_order_id_fkey;
ALTER TABLE order_lines RENAME CONSTRAINT order_lines_order_id_fkey_new TO order_lines_order_id_fkey;

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE order_lines ADD CONSTRAINT order_lines_order_id_fkey_new FOREIGN KEY (order_id) REFERENCES orders (id) NOT VALID;
-- autogen:step expand
ALTER TABLE order_lines VALIDATE CONSTRAINT order_lines_order_id_fkey_new;
-- autogen:step expand
ALTER TABLE order_lines DROP CONSTRAINT order_lines_order_id_fkey;
ALTER TABLE order_lines RENAME CONSTRAINT order_lines_order_id_fkey_new TO order_lines_order_id_fkey;
