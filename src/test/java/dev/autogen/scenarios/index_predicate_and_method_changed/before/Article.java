package dev.autogen.scenarios.index_predicate_and_method_changed.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(
    name = "articles",
    indexes = {
      @Index(name = "articles_open", columnList = "title", options = "where state = 'OPEN'"),
      @Index(name = "articles_tags", columnList = "tags", options = "using gin"),
      @Index(name = "articles_state", columnList = "state", options = "using hash"),
      @Index(name = "articles_title", columnList = "title", options = "with (fillfactor=70)"),
      @Index(name = "articles_both", columnList = "title", options = "include (state)")
    })
class Article {
  @Id Long id;
  String title;
  String state;
  String[] tags;
}
