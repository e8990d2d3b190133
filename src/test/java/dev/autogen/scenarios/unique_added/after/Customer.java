package dev.autogen.scenarios.unique_added.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(
    name = "customers",
    uniqueConstraints = @UniqueConstraint(name = "uk_customers_email", columnNames = "email"))
class Customer {
  @Id Long id;
  String email;
}
