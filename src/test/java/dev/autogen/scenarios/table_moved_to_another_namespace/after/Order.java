package dev.autogen.scenarios.table_moved_to_another_namespace.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "orders")
class Order {
  @Id Long id;

  @ManyToOne
  @JoinColumn(name = "customer_id")
  Customer customer;
}
