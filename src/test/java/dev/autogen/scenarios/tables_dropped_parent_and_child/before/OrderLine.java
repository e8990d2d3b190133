package dev.autogen.scenarios.tables_dropped_parent_and_child.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "order_lines")
class OrderLine {
  @Id Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "order_id", nullable = false)
  Order order;

  int quantity;
}
