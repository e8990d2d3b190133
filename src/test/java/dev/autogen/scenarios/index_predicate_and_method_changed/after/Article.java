package dev.autogen.scenarios.index_predicate_and_method_changed.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(
    name = "articles",
    indexes = {
      @Index(name = "articles_open", columnList = "title", options = "where state in ('OPEN', 'NEW')"),
      @Index(name = "articles_tags", columnList = "tags", options = "using gin with (fastupdate=off)"),
      @Index(name = "articles_state", columnList = "state"),
      @Index(name = "articles_title", columnList = "title", options = "with (fillfactor=80)"),
      @Index(name = "articles_title_and_state", columnList = "title", options = "include (state)")
    })
class Article {
  @Id Long id;
  String title;
  String state;
  String[] tags;
}
