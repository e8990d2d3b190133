-- table dropped
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop table newsletters
-- hazards
--   AG101 data loss: the rows of newsletters are lost; the downgrade creates an empty table

-- autogen:upgrade

DROP TABLE newsletters;  -- loses the rows of newsletters

-- autogen:downgrade

CREATE TABLE newsletters (
    id bigint NOT NULL,
    email varchar(255) NOT NULL,
    CONSTRAINT newsletters_pkey PRIMARY KEY (id),
    CONSTRAINT newsletters_email_key UNIQUE (email)
);
