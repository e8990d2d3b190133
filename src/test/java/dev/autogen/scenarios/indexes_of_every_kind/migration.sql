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
--   AG302 duplicates: articles_slug fails if rows of articles hold a value twice; writes wait while it is built
--   AG302 duplicates: articles_author_down fails if rows of articles hold a value twice; writes wait while it is built
--   AG302 duplicates: articles_slug_alive fails if rows of articles hold a value twice; writes wait while it is built
--   AG302 duplicates: articles_title_once fails if rows of articles hold a value twice; writes wait while it is built

-- autogen:upgrade

ALTER TABLE articles ADD CONSTRAINT articles_slug UNIQUE (slug);
CREATE INDEX articles_alive ON articles (author, published) WHERE deleted = false;
CREATE INDEX articles_attributes ON articles USING gin (attributes);
CREATE INDEX articles_author ON articles (author NULLS FIRST);
CREATE UNIQUE INDEX articles_author_down ON articles (author DESC, id);
CREATE INDEX articles_covering ON articles (slug) INCLUDE (title, published) WITH (fillfactor=70);
CREATE INDEX articles_day ON articles (date_trunc('day', published at time zone 'UTC') DESC);
CREATE INDEX articles_newest ON articles (published DESC NULLS LAST, id);
CREATE INDEX articles_paths ON articles USING gin (attributes jsonb_path_ops) WITH (fastupdate=off);
CREATE UNIQUE INDEX articles_slug_alive ON articles (slug) WHERE not deleted;
CREATE INDEX articles_sum ON articles ((coalesce(author, '') || slug), id);
CREATE INDEX articles_tags ON articles USING gin (tags);
CREATE INDEX articles_title_collated ON articles (title COLLATE "C" text_pattern_ops DESC);
CREATE INDEX articles_title_lower ON articles (lower(title));
CREATE UNIQUE INDEX articles_title_once ON articles (lower(title));
CREATE INDEX articles_title_prefix ON articles (title varchar_pattern_ops);

-- autogen:downgrade

DROP INDEX articles_title_prefix;
DROP INDEX articles_title_once;
DROP INDEX articles_title_lower;
DROP INDEX articles_title_collated;
DROP INDEX articles_tags;
DROP INDEX articles_sum;
DROP INDEX articles_slug_alive;
DROP INDEX articles_paths;
DROP INDEX articles_newest;
DROP INDEX articles_day;
DROP INDEX articles_covering;
DROP INDEX articles_author_down;
DROP INDEX articles_author;
DROP INDEX articles_attributes;
DROP INDEX articles_alive;
ALTER TABLE articles DROP CONSTRAINT articles_slug;
