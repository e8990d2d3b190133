package dev.autogen.scenarios.column_nullable_to_not_null_on_18.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers")
class Customer {
  @Id Long id;
  String name;
}
