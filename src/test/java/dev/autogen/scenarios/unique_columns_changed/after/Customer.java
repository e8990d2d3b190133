package dev.autogen.scenarios.unique_columns_changed.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(
    name = "customers",
    uniqueConstraints =
        @UniqueConstraint(
            name = "uk_customers_email",
            columnNames = {"tenant", "email"}))
class Customer {
  @Id Long id;
  int tenant;
  String email;
}
