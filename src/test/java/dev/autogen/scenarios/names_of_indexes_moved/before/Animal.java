package dev.autogen.scenarios.names_of_indexes_moved.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(name = "animals",
    indexes = @Index(name = "by_name", columnList = "name"))
class Animal {
  @Id Long id;

  String name;
}
