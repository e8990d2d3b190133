package dev.autogen.scenarios.column_generated_changed.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.GeneratedColumn;

@Entity
@Table(name = "orders")
class Order {
  @Id Long id;
  BigDecimal total;
  BigDecimal tax;

  @GeneratedColumn("total + coalesce(tax, 0)")
  BigDecimal gross;

  BigDecimal twice;

  @GeneratedColumn("total / 2")
  BigDecimal half;
}
