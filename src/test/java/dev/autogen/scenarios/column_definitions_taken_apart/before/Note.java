package dev.autogen.scenarios.column_definitions_taken_apart.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "notes")
class Note {
  @Id Long id;
}
