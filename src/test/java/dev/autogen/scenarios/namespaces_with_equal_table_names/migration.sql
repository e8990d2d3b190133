-- namespaces with equal table names
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add column audit.events.note varchar(40)                                            src/test/java/dev/autogen/scenarios/namespaces_with_equal_table_names/after/AuditEvent.java:23
--   add column shop.events.audited_id bigint                                            src/test/java/dev/autogen/scenarios/namespaces_with_equal_table_names/after/ShopEvent.java:23
--   add unique events_note_key on audit.events (note)                                   src/test/java/dev/autogen/scenarios/namespaces_with_equal_table_names/after/AuditEvent.java:23
--   add foreign key events_audited_id_fkey on shop.events (audited_id) to audit.events  src/test/java/dev/autogen/scenarios/namespaces_with_equal_table_names/after/ShopEvent.java:23
--   drop column shop.events.note                                                        src/test/java/dev/autogen/scenarios/namespaces_with_equal_table_names/after/ShopEvent.java:15
-- hazards
--   AG328 no index: every delete from audit.events reads all of shop.events for events_audited_id_fkey
--   AG102 data loss: the values of shop.events.note are lost; the downgrade cannot restore them

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE audit.events ADD COLUMN note varchar(40);
ALTER TABLE shop.events ADD COLUMN audited_id bigint;
-- autogen:step expand transaction=none
CREATE UNIQUE INDEX CONCURRENTLY events_note_key ON audit.events (note);
-- autogen:step expand
ALTER TABLE audit.events ADD CONSTRAINT events_note_key UNIQUE USING INDEX events_note_key;
-- autogen:step expand
ALTER TABLE shop.events ADD CONSTRAINT events_audited_id_fkey FOREIGN KEY (audited_id) REFERENCES audit.events (id) NOT VALID;
-- autogen:step expand
ALTER TABLE shop.events VALIDATE CONSTRAINT events_audited_id_fkey;

-- autogen:step contract
ALTER TABLE shop.events DROP COLUMN note;  -- loses the values of shop.events.note

-- autogen:downgrade

ALTER TABLE shop.events ADD COLUMN note varchar(255);
ALTER TABLE shop.events DROP CONSTRAINT events_audited_id_fkey;
ALTER TABLE audit.events DROP CONSTRAINT events_note_key;
ALTER TABLE shop.events DROP COLUMN audited_id;  -- loses the values of shop.events.audited_id
ALTER TABLE audit.events DROP COLUMN note;  -- loses the values of audit.events.note
