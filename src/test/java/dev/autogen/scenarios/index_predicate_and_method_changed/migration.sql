-- index predicate and method changed
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   drop index articles_open on articles (title) where ((state)::text = 'OPEN'::text)  src/test/java/dev/autogen/scenarios/index_predicate_and_method_changed/after/Article.java:20
--   drop index articles_state on articles using hash (state)                           src/test/java/dev/autogen/scenarios/index_predicate_and_method_changed/after/Article.java:21
--   drop index articles_tags on articles using gin (tags)                              src/test/java/dev/autogen/scenarios/index_predicate_and_method_changed/after/Article.java:22
--   drop index articles_title on articles (title)                                      src/test/java/dev/autogen/scenarios/index_predicate_and_method_changed/after/Article.java:20
--   rename index articles_both to articles_title_and_state on articles                 src/test/java/dev/autogen/scenarios/index_predicate_and_method_changed/after/Article.java:20
--   create index articles_open on articles (title) where state in ('OPEN', 'NEW')      src/test/java/dev/autogen/scenarios/index_predicate_and_method_changed/after/Article.java:20
--   create index articles_state on articles (state)                                    src/test/java/dev/autogen/scenarios/index_predicate_and_method_changed/after/Article.java:21
--   create index articles_tags on articles using gin (tags)                            src/test/java/dev/autogen/scenarios/index_predicate_and_method_changed/after/Article.java:22
--   create index articles_title on articles (title)                                    src/test/java/dev/autogen/scenarios/index_predicate_and_method_changed/after/Article.java:20

-- autogen:upgrade

-- autogen:step expand
ALTER INDEX articles_both RENAME TO articles_title_and_state;
-- autogen:step expand transaction=none
CREATE INDEX CONCURRENTLY articles_open_new ON articles (title) WHERE state in ('OPEN', 'NEW');
-- autogen:step expand
ALTER INDEX articles_open RENAME TO articles_open_old;
ALTER INDEX articles_open_new RENAME TO articles_open;
-- autogen:step expand transaction=none
CREATE INDEX CONCURRENTLY articles_state_new ON articles (state);
-- autogen:step expand
ALTER INDEX articles_state RENAME TO articles_state_old;
ALTER INDEX articles_state_new RENAME TO articles_state;
-- autogen:step expand transaction=none
CREATE INDEX CONCURRENTLY articles_tags_new ON articles USING gin (tags) WITH (fastupdate=off);
-- autogen:step expand
ALTER INDEX articles_tags RENAME TO articles_tags_old;
ALTER INDEX articles_tags_new RENAME TO articles_tags;
-- autogen:step expand transaction=none
CREATE INDEX CONCURRENTLY articles_title_new ON articles (title) WITH (fillfactor=80);
-- autogen:step expand
ALTER INDEX articles_title RENAME TO articles_title_old;
ALTER INDEX articles_title_new RENAME TO articles_title;

-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY articles_open_old;
-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY articles_state_old;
-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY articles_tags_old;
-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY articles_title_old;

-- autogen:downgrade

-- autogen:step expand
ALTER INDEX articles_title_and_state RENAME TO articles_both;
-- autogen:step expand transaction=none
CREATE INDEX CONCURRENTLY articles_title_new ON articles (title) WITH (fillfactor=70);
-- autogen:step expand
ALTER INDEX articles_title RENAME TO articles_title_old;
ALTER INDEX articles_title_new RENAME TO articles_title;
-- autogen:step expand transaction=none
CREATE INDEX CONCURRENTLY articles_tags_new ON articles USING gin (tags);
-- autogen:step expand
ALTER INDEX articles_tags RENAME TO articles_tags_old;
ALTER INDEX articles_tags_new RENAME TO articles_tags;
-- autogen:step expand transaction=none
CREATE INDEX CONCURRENTLY articles_state_new ON articles USING hash (state);
-- autogen:step expand
ALTER INDEX articles_state RENAME TO articles_state_old;
ALTER INDEX articles_state_new RENAME TO articles_state;
-- autogen:step expand transaction=none
CREATE INDEX CONCURRENTLY articles_open_new ON articles (title) WHERE (state)::text = 'OPEN'::text;
-- autogen:step expand
ALTER INDEX articles_open RENAME TO articles_open_old;
ALTER INDEX articles_open_new RENAME TO articles_open;

-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY articles_title_old;
-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY articles_tags_old;
-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY articles_state_old;
-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY articles_open_old;
