package dev.autogen.scenarios.foreign_key_actions_changed.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "parents")
class Parent {
  @Id Long id;
}
