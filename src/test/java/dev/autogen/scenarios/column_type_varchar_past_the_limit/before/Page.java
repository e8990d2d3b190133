package dev.autogen.scenarios.column_type_varchar_past_the_limit.before;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(name = "pages")
class Page {
  @Id Long id;

  @Column(length = 4000, nullable = false)
  @ColumnDefault("'empty'")
  String content;
}
