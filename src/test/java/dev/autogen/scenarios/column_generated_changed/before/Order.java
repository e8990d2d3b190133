package dev.autogen.scenarios.column_generated_changed.before;

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

  @GeneratedColumn("total + tax")
  BigDecimal gross;

  @GeneratedColumn("total * 2")
  BigDecimal twice;

  BigDecimal half;
}
