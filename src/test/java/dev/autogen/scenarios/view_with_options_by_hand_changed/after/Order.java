package dev.autogen.scenarios.view_with_options_by_hand_changed.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "orders")
class Order {
  @Id Long id;

  Integer total;
}
