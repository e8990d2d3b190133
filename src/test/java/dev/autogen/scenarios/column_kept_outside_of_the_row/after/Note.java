package dev.autogen.scenarios.column_kept_outside_of_the_row.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "notes")
class Note {
  @Id Long id;

  @Column(options = "storage external")
  String body;

  @Column(columnDefinition = "text compression default storage main default '' not null")
  String summary;

  @Column(columnDefinition = "bytea storage external")
  byte[] picture;
}
