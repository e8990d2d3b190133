package dev.autogen.scenarios.column_renamed_gradually.before;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(
    name = "customers",
    indexes = @Index(name = "ix_customers_name", columnList = "lower(name)"),
    check = @CheckConstraint(name = "ck_customers_name", constraint = "name <> 'name'"))
class Customer {
  @Id Long id;

  @Column(name = "name", nullable = false, unique = true, length = 100)
  String name;
}
