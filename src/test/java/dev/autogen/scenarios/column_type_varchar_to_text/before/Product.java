package dev.autogen.scenarios.column_type_varchar_to_text.before;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "products")
class Product {
  @Id Long id;

  @Column(length = 2000)
  String description;
}
