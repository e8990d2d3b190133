package dev.autogen.scenarios.column_added_generated.before;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

@Entity
@Table(name = "order_lines")
class OrderLine {
  @Id Long id;
  int quantity;

  @Column(precision = 10, scale = 2)
  BigDecimal price;
}
