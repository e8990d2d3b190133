package dev.autogen.scenarios.view_in_the_way_of_type_change.after;

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

  Long total;
}
