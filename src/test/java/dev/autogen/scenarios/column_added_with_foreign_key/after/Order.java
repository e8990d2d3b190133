package dev.autogen.scenarios.column_added_with_foreign_key.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "orders")
class Order {
  @Id Long id;
  int quantity;

  @ManyToOne
  @JoinColumn(name = "customer_id")
  Customer customer;
}
