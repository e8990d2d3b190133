package dev.autogen.scenarios.nothing_changed_names_quoted_globally.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "Customers")
class Customer {
  @Id Long id;

  String fullName;
}
