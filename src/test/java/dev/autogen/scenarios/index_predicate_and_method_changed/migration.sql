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

DROP INDEX articles_open;
DROP INDEX articles_state;
DROP INDEX articles_tags;
DROP INDEX articles_title;
ALTER INDEX articles_both RENAME TO articles_title_and_state;
CREATE INDEX articles_open ON articles (title) WHERE state in ('OPEN', 'NEW');
CREATE INDEX articles_state ON articles (state);
CREATE INDEX articles_tags ON articles USING gin (tags) WITH (fastupdate=off);
CREATE INDEX articles_title ON articles (title) WITH (fillfactor=80);

-- autogen:downgrade

DROP INDEX articles_title;
DROP INDEX articles_tags;
DROP INDEX articles_state;
DROP INDEX articles_open;
ALTER INDEX articles_title_and_state RENAME TO articles_both;
CREATE INDEX articles_title ON articles (title) WITH (fillfactor=70);
CREATE INDEX articles_tags ON articles USING gin (tags);
CREATE INDEX articles_state ON articles USING hash (state);
CREATE INDEX articles_open ON articles (title) WHERE (state)::text = 'OPEN'::text;
