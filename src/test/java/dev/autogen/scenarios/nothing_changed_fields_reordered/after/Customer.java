package dev.autogen.scenarios.nothing_changed_fields_reordered.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers")
class Customer {
  String name;
  String city;
  @Id Long id;
}
