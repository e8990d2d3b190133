package dev.autogen.scenarios.nothing_changed_left_alone_policy.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers")
class Customer {
  @Id Long id;

  String name;
}
