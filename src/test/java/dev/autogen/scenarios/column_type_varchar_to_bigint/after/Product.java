package dev.autogen.scenarios.column_type_varchar_to_bigint.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "products")
class Product {
  @Id Long id;

  @Column(name = "article_number")
  Long articleNumber;
}
