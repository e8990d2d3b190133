-- generator table added
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create table hibernate_sequences
--   insert row 'default' into hibernate_sequences

-- autogen:upgrade

CREATE TABLE hibernate_sequences (
    sequence_name varchar(255) NOT NULL,
    next_val bigint,
    CONSTRAINT hibernate_sequences_pkey PRIMARY KEY (sequence_name)
);

INSERT INTO hibernate_sequences (sequence_name, next_val) VALUES ('default', 0) ON CONFLICT DO NOTHING;

-- autogen:downgrade

DROP TABLE hibernate_sequences;  -- loses the rows of hibernate_sequences
