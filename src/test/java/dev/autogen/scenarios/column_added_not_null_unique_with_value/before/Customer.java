package dev.autogen.scenarios.column_added_not_null_unique_with_value.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers")
class Customer {
  @Id Long id;
}
