-- element collection of set gets key
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   alter column book_authors.author set not null      src/test/java/dev/autogen/scenarios/element_collection_of_set_gets_key/after/Book.java:20
--   add primary key of book_authors (book_id, author)  src/test/java/dev/autogen/scenarios/element_collection_of_set_gets_key/after/Book.java:20
-- hazards
--   AG203 backfill: rows of book_authors without author get 'unknown'; check the value
--   AG302 duplicates: book_authors_pkey fails if rows of book_authors have duplicate values
-- answers
--   backfill book_authors.author='unknown'

-- autogen:upgrade

-- autogen:step expand
ALTER TABLE book_authors ALTER COLUMN author SET DEFAULT 'unknown';

-- autogen:step backfill batch=5000 table=book_authors
UPDATE book_authors SET author = 'unknown' WHERE author IS NULL;

-- autogen:step contract
ALTER TABLE book_authors ADD CONSTRAINT book_authors_author_is_set CHECK (author IS NOT NULL) NOT VALID;
-- autogen:step contract batch=5000 table=book_authors
UPDATE book_authors SET author = 'unknown' WHERE author IS NULL;  -- rows inserted meanwhile
-- autogen:step contract
ALTER TABLE book_authors VALIDATE CONSTRAINT book_authors_author_is_set;
-- autogen:step contract
ALTER TABLE book_authors ALTER COLUMN author SET NOT NULL;
ALTER TABLE book_authors DROP CONSTRAINT book_authors_author_is_set;
ALTER TABLE book_authors ALTER COLUMN author DROP DEFAULT;  -- the model has none; it was for rows of the old code
-- autogen:step contract transaction=none
CREATE UNIQUE INDEX CONCURRENTLY book_authors_pkey ON book_authors (book_id, author);
-- autogen:step contract
ALTER TABLE book_authors ADD CONSTRAINT book_authors_pkey PRIMARY KEY USING INDEX book_authors_pkey;

-- autogen:downgrade

ALTER TABLE book_authors DROP CONSTRAINT book_authors_pkey;
ALTER TABLE book_authors ALTER COLUMN author DROP NOT NULL;
