package dev.autogen.scenarios.column_added_that_numbers_rows.before;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "notes")
class Note {
  @Id String title;

}
