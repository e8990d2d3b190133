package dev.autogen.scenarios.primary_key_changed.before;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "order_lines")
class OrderLine {
  @Id Long id;

  @Column(name = "order_id", nullable = false)
  Long orderId;

  int position;

  int quantity;
}
