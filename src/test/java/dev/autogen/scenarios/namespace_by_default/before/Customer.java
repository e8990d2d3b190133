package dev.autogen.scenarios.namespace_by_default.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "Customers")
class Customer {
  @Id Long id;

  String fullName;
}
