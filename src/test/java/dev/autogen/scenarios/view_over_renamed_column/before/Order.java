package dev.autogen.scenarios.view_over_renamed_column.before;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

@Entity
@Table(name = "orders")
class Order {
  @Id Long id;

  @Column(nullable = false)
  Long customerId;

  BigDecimal total;
}
