package dev.autogen.scenarios.index_order_changed.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.LocalDate;

@Entity
@Table(
    name = "customers",
    indexes = @Index(name = "ix_customers_joined", columnList = "joined, name"))
class Customer {
  @Id Long id;
  String name;
  LocalDate joined;
}
