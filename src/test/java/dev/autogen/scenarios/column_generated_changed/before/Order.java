package dev.autogen.scenarios.column_generated_changed.before;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.GeneratedColumn;

@Entity
@Table(
    name = "orders",
    check = @CheckConstraint(name = "ck_orders_gross", constraint = "gross >= 0"),
    indexes = @Index(name = "ix_orders_gross", columnList = "gross"))
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
