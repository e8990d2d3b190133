package dev.autogen.scenarios.column_type_changed_with_index_and_default.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(name = "products", indexes = @Index(name = "ix_products_views", columnList = "views"))
class Product {
  @Id Long id;

  @Column(nullable = false)
  @ColumnDefault("0")
  long views;
}
