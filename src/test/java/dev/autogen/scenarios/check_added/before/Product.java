package dev.autogen.scenarios.check_added.before;

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

  int stock;
}
