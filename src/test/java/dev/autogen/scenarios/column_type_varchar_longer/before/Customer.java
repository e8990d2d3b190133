package dev.autogen.scenarios.column_type_varchar_longer.before;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers")
class Customer {
  @Id Long id;

  @Column(nullable = false, length = 50)
  String name;
}
