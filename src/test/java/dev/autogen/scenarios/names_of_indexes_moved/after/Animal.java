package dev.autogen.scenarios.names_of_indexes_moved.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "animals")
class Animal {
  @Id Long id;

  String name;
}
