package dev.autogen.scenarios.object_before_tables_added.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

@Trimmed
@Entity
@Table(name = "products")
class Product {
  @Id Long id;

  String name;

  @Column(columnDefinition = "percent")
  BigDecimal discount;
}
