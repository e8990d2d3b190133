package dev.autogen.scenarios.primary_key_replaced_by_identity.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "children")
class Child {
  @Id Long id;

  String name;
}
