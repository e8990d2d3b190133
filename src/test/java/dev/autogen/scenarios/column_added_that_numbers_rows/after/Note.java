package dev.autogen.scenarios.column_added_that_numbers_rows.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "notes")
class Note {
  @Id String title;

  @Column(columnDefinition = "bigint generated always as identity (start with 100 increment by 10)", unique = true)
  Long number;

  @Column(columnDefinition = "serial")
  Integer place;
}
