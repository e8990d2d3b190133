package dev.autogen.scenarios.nothing_changed_check_spelled_differently.after;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.math.BigDecimal;

@Entity
@Table(
    name = "products",
    indexes = @Index(name = "ix_products_code", columnList = "(lower(code))"),
    check = {
      @CheckConstraint(name = "ck_products_price", constraint = "price between 0 and 1000"),
      @CheckConstraint(
          name = "ck_products_code",
          constraint = "code in ('A','B') or length(code) > 5"),
      @CheckConstraint(
          name = "ck_products_sale",
          constraint = "not on_sale or price < cast(900 as numeric)")
    })
class Product {
  enum Size {
    SMALL,
    LARGE
  }

  @Id Long id;

  @Column(precision = 10, scale = 2)
  BigDecimal price;

  @Column(length = 20)
  String code;

  @Column(name = "on_sale", nullable = false)
  boolean onSale;

  @Enumerated(EnumType.STRING)
  @Column(length = 10)
  Size size;

  @Enumerated
  @Column(name = "box_size")
  Size boxSize;
}
