package dev.autogen.scenarios.column_dropped_nullable.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers")
class Customer {
  @Id Long id;
  String name;
  String fax;
}
