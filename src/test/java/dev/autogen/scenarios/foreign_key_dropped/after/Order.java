package dev.autogen.scenarios.foreign_key_dropped.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "orders")
class Order {
  @Id Long id;

  @Column(name = "customer_id")
  Long customerId;
}
