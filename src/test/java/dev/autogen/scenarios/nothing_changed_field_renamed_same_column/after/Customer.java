package dev.autogen.scenarios.nothing_changed_field_renamed_same_column.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers")
class Customer {
  @Id Long id;

  @Column(name = "name", unique = true)
  String fullName;
}
