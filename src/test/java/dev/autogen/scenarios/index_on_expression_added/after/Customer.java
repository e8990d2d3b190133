package dev.autogen.scenarios.index_on_expression_added.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(
    name = "customers",
    indexes = @Index(name = "ix_customers_email", columnList = "(lower(email))"))
class Customer {
  @Id Long id;
  String email;
}
