package dev.autogen.scenarios.view_over_view_moved_to_its_table.before;

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
