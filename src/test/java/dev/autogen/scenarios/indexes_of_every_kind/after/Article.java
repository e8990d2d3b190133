package dev.autogen.scenarios.indexes_of_every_kind.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(
    name = "articles",
    indexes = {
      @Index(name = "articles_newest", columnList = "published desc nulls last, id"),
      @Index(name = "articles_author", columnList = "author asc nulls first"),
      @Index(name = "articles_slug", columnList = "slug", unique = true),
      @Index(name = "articles_title_lower", columnList = "lower(title)"),
      @Index(name = "articles_title_prefix", columnList = "title varchar_pattern_ops"),
      @Index(name = "articles_day", columnList = "date_trunc('day', published at time zone 'UTC') desc"),
      @Index(
          name = "articles_alive",
          columnList = "author, published",
          options = "where deleted = false"),
      @Index(
          name = "articles_slug_alive",
          columnList = "slug",
          unique = true,
          options = "where not deleted"),
      @Index(
          name = "articles_covering",
          columnList = "slug",
          options = "include (title, published) with (fillfactor=70)"),
      @Index(name = "articles_title_once", columnList = "lower(title)", unique = true),
      @Index(name = "articles_author_down", columnList = "author desc, id", unique = true),
      @Index(name = "articles_attributes", columnList = "attributes", options = "using gin"),
      @Index(
          name = "articles_paths",
          columnList = "attributes jsonb_path_ops",
          options = "using gin with (fastupdate=off)"),
      @Index(name = "articles_tags", columnList = "tags", options = "using gin"),
      @Index(name = "articles_title_collated", columnList = "title collate \"C\" text_pattern_ops desc"),
      @Index(name = "articles_sum", columnList = "(coalesce(author, '') || slug), id")
    })
class Article {
  @Id Long id;
  String title;
  String slug;
  String author;
  Instant published;
  boolean deleted;

  @JdbcTypeCode(SqlTypes.JSON)
  Map<String, String> attributes;

  String[] tags;
}
