package dev.autogen.scenarios.column_added_with_foreign_key.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "orders")
class Order {
  @Id Long id;
  int quantity;
}
