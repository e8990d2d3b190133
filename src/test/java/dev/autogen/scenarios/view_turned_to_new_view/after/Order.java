package dev.autogen.scenarios.view_turned_to_new_view.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "orders")
class Order {
  @Id Long id;

  @Column(nullable = false)
  Long customerId;

  Integer total;
}
