package dev.autogen.scenarios.names_swapped.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "dogs")
class Dog {
  @Id Long id;

  @ManyToOne Cat friend;
}
