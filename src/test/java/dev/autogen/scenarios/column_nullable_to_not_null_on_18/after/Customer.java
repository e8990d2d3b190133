package dev.autogen.scenarios.column_nullable_to_not_null_on_18.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers")
class Customer {
  @Id Long id;

  @Column(nullable = false)
  String name = "unknown";
}
