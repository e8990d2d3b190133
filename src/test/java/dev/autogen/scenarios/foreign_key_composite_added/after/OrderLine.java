package dev.autogen.scenarios.foreign_key_composite_added.after;

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
  @JoinColumn(name = "order_year", referencedColumnName = "year", nullable = false)
  @JoinColumn(name = "order_number", referencedColumnName = "number", nullable = false)
  Order order;
}
