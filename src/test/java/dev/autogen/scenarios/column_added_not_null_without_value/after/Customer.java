package dev.autogen.scenarios.column_added_not_null_without_value.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers")
class Customer {
  @Id Long id;
  String name;

  @Column(name = "tax_number", nullable = false, length = 20)
  String taxNumber;
}
