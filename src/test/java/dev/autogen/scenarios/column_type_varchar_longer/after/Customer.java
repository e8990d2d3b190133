package dev.autogen.scenarios.column_type_varchar_longer.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers")
class Customer {
  @Id Long id;

  @Column(nullable = false, length = 200)
  String name;
}
