package dev.autogen.scenarios.names_swapped.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "dogs")
class Cat {
  @Id Long id;

  Integer lives;
}
