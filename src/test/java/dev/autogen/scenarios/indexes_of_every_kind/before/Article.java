package dev.autogen.scenarios.indexes_of_every_kind.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "articles")
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
