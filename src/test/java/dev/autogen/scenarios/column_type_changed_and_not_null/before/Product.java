package dev.autogen.scenarios.column_type_changed_and_not_null.before;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(name = "products", indexes = @Index(name = "ix_products_views", columnList = "views"))
class Product {
  @Id Long id;

  Integer views;

  @Column(length = 40)
  String code;
}
