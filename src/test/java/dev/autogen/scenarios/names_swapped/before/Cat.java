package dev.autogen.scenarios.names_swapped.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "cats")
class Cat {
  @Id Long id;

  Integer lives;
}
