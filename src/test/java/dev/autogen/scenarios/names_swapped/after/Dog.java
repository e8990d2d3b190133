package dev.autogen.scenarios.names_swapped.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "cats")
class Dog {
  @Id Long id;

  @ManyToOne Cat friend;
}
