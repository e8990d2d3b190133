-- namespace added
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create schema audit
--   create sequence audit.events_seq  src/test/java/dev/autogen/scenarios/namespace_added/after/AuditEvent.java:24
--   create table audit.events         src/test/java/dev/autogen/scenarios/namespace_added/after/AuditEvent.java:20

-- autogen:upgrade

CREATE SCHEMA audit;
CREATE SEQUENCE audit.events_seq INCREMENT BY 50;

CREATE TABLE audit.events (
    id bigint NOT NULL,
    customer_id bigint,
    happened_at timestamptz NOT NULL,
    CONSTRAINT events_pkey PRIMARY KEY (id),
    CONSTRAINT events_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers (id)
);

CREATE INDEX ix_events_happened ON audit.events (happened_at);

-- autogen:downgrade

DROP TABLE audit.events;  -- loses the rows of audit.events
DROP SEQUENCE audit.events_seq;
DROP SCHEMA audit;
