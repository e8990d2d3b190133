package dev.autogen.scenarios.names_of_indexes_moved.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "pets")
class Pet {
  @Id Long id;

  String title;
}
