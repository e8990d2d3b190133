package dev.autogen.scenarios.column_type_numeric_scale.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

@Entity
@Table(name = "products")
class Product {
  @Id Long id;

  @Column(precision = 12, scale = 4)
  BigDecimal price;
}
