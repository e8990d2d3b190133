-- indexes of every kind
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   add unique articles_slug on articles (slug)                                                   src/test/java/dev/autogen/scenarios/indexes_of_every_kind/after/Article.java:49
--   create index articles_alive on articles (author, published) where deleted = false             src/test/java/dev/autogen/scenarios/indexes_of_every_kind/after/Article.java:46
--   create index articles_attributes on articles using gin (attributes)                           src/test/java/dev/autogen/scenarios/indexes_of_every_kind/after/Article.java:55
--   create index articles_author on articles (author)                                             src/test/java/dev/autogen/scenarios/indexes_of_every_kind/after/Article.java:50
--   create unique index articles_author_down on articles (author desc, id)                        src/test/java/dev/autogen/scenarios/indexes_of_every_kind/after/Article.java:46
--   create index articles_covering on articles (slug)                                             src/test/java/dev/autogen/scenarios/indexes_of_every_kind/after/Article.java:49
--   create index articles_day on articles (date_trunc('day', published at time zone 'UTC') desc)  src/test/java/dev/autogen/scenarios/indexes_of_every_kind/after/Article.java:46
--   create index articles_newest on articles (published desc, id)                                 src/test/java/dev/autogen/scenarios/indexes_of_every_kind/after/Article.java:46
--   create index articles_paths on articles using gin (attributes)                                src/test/java/dev/autogen/scenarios/indexes_of_every_kind/after/Article.java:55
--   create unique index articles_slug_alive on articles (slug) where not deleted                  src/test/java/dev/autogen/scenarios/indexes_of_every_kind/after/Article.java:49
--   create index articles_sum on articles ((coalesce(author, '') || slug), id)                    src/test/java/dev/autogen/scenarios/indexes_of_every_kind/after/Article.java:47
--   create index articles_tags on articles using gin (tags)                                       src/test/java/dev/autogen/scenarios/indexes_of_every_kind/after/Article.java:57
--   create index articles_title_collated on articles (title desc)                                 src/test/java/dev/autogen/scenarios/indexes_of_every_kind/after/Article.java:48
--   create index articles_title_lower on articles (lower(title))                                  src/test/java/dev/autogen/scenarios/indexes_of_every_kind/after/Article.java:46
--   create unique index articles_title_once on articles (lower(title))                            src/test/java/dev/autogen/scenarios/indexes_of_every_kind/after/Article.java:46
--   create index articles_title_prefix on articles (title)                                        src/test/java/dev/autogen/scenarios/indexes_of_every_kind/after/Article.java:48
-- hazards
--   AG302 duplicates: articles_slug fails if rows of articles have duplicate values
--   AG302 duplicates: articles_author_down fails if rows of articles have duplicate values
--   AG302 duplicates: articles_slug_alive fails if rows of articles have duplicate values
--   AG302 duplicates: articles_title_once fails if rows of articles have duplicate values

-- autogen:upgrade

-- autogen:step expand transaction=none
CREATE UNIQUE INDEX CONCURRENTLY articles_slug ON articles (slug);
-- autogen:step expand
ALTER TABLE articles ADD CONSTRAINT articles_slug UNIQUE USING INDEX articles_slug;
-- autogen:step expand transaction=none
CREATE INDEX CONCURRENTLY articles_alive ON articles (author, published) WHERE deleted = false;
-- autogen:step expand transaction=none
CREATE INDEX CONCURRENTLY articles_attributes ON articles USING gin (attributes);
-- autogen:step expand transaction=none
CREATE INDEX CONCURRENTLY articles_author ON articles (author NULLS FIRST);
-- autogen:step expand transaction=none
CREATE UNIQUE INDEX CONCURRENTLY articles_author_down ON articles (author DESC, id);
-- autogen:step expand transaction=none
CREATE INDEX CONCURRENTLY articles_covering ON articles (slug) INCLUDE (title, published) WITH (fillfactor=70);
-- autogen:step expand transaction=none
CREATE INDEX CONCURRENTLY articles_day ON articles (date_trunc('day', published at time zone 'UTC') DESC);
-- autogen:step expand transaction=none
CREATE INDEX CONCURRENTLY articles_newest ON articles (published DESC NULLS LAST, id);
-- autogen:step expand transaction=none
CREATE INDEX CONCURRENTLY articles_paths ON articles USING gin (attributes jsonb_path_ops) WITH (fastupdate=off);
-- autogen:step expand transaction=none
CREATE UNIQUE INDEX CONCURRENTLY articles_slug_alive ON articles (slug) WHERE not deleted;
-- autogen:step expand transaction=none
CREATE INDEX CONCURRENTLY articles_sum ON articles ((coalesce(author, '') || slug), id);
-- autogen:step expand transaction=none
CREATE INDEX CONCURRENTLY articles_tags ON articles USING gin (tags);
-- autogen:step expand transaction=none
CREATE INDEX CONCURRENTLY articles_title_collated ON articles (title COLLATE "C" text_pattern_ops DESC);
-- autogen:step expand transaction=none
CREATE INDEX CONCURRENTLY articles_title_lower ON articles (lower(title));
-- autogen:step expand transaction=none
CREATE UNIQUE INDEX CONCURRENTLY articles_title_once ON articles (lower(title));
-- autogen:step expand transaction=none
CREATE INDEX CONCURRENTLY articles_title_prefix ON articles (title varchar_pattern_ops);

-- autogen:downgrade

-- autogen:step expand
ALTER TABLE articles DROP CONSTRAINT articles_slug;

-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY articles_title_prefix;
-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY articles_title_once;
-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY articles_title_lower;
-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY articles_title_collated;
-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY articles_tags;
-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY articles_sum;
-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY articles_slug_alive;
-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY articles_paths;
-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY articles_newest;
-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY articles_day;
-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY articles_covering;
-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY articles_author_down;
-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY articles_author;
-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY articles_attributes;
-- autogen:step contract transaction=none
DROP INDEX CONCURRENTLY articles_alive;
