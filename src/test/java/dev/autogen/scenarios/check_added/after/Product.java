package dev.autogen.scenarios.check_added.after;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

@Entity
@Table(
    name = "products",
    check = @CheckConstraint(name = "ck_products_price", constraint = "price >= 0"))
class Product {
  @Id Long id;

  @Column(precision = 10, scale = 2)
  BigDecimal price;

  @Column(nullable = false, check = @CheckConstraint(constraint = "stock >= 0"))
  int stock;
}
