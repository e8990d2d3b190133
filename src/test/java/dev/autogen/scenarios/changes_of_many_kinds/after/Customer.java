package dev.autogen.scenarios.changes_of_many_kinds.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers", indexes = @Index(name = "ix_customers_name", columnList = "name"))
class Customer {
  @Id Long id;

  @Column(length = 100)
  String name;

  @Column(unique = true)
  String email;
}
