package dev.autogen.scenarios.names_of_indexes_moved.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(name = "pets",
    indexes = @Index(name = "by_name", columnList = "title"))
class Pet {
  @Id Long id;

  String title;
}
