package dev.autogen.scenarios.nothing_changed_view_options_by_hand.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "orders")
class Order {
  @Id Long id;

  Integer total;
}
