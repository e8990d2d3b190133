package dev.autogen.scenarios.check_dropped.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

@Entity
@Table(name = "products")
class Product {
  @Id Long id;

  @Column(precision = 10, scale = 2)
  BigDecimal price;
}
