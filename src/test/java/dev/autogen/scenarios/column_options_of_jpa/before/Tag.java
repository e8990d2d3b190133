package dev.autogen.scenarios.column_options_of_jpa.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "tags")
class Tag {
  @Id Long id;
}
