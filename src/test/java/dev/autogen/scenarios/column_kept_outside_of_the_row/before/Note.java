package dev.autogen.scenarios.column_kept_outside_of_the_row.before;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "notes")
class Note {
  @Id Long id;

  String body;

  @Column(columnDefinition = "text storage extended compression pglz")
  String summary;
}
