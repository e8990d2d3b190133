package dev.autogen.scenarios.column_type_changed_and_not_null.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(name = "products", indexes = @Index(name = "ix_products_views", columnList = "views"))
class Product {
  @Id Long id;

  @Column(nullable = false)
  long views = 1;

  @Column(length = 20, nullable = false)
  String code;
}
