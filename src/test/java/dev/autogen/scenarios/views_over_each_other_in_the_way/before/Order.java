package dev.autogen.scenarios.views_over_each_other_in_the_way.before;

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
