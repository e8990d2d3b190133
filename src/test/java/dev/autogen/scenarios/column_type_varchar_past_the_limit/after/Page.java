package dev.autogen.scenarios.column_type_varchar_past_the_limit.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(name = "pages")
class Page {
  @Id Long id;

  /** PostgreSQL's varchar ends at 10,485,760. */
  @Column(length = 10_485_761, nullable = false)
  @ColumnDefault("'empty'")
  String content;
}
