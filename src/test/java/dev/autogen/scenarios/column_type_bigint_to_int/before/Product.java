package dev.autogen.scenarios.column_type_bigint_to_int.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "products")
class Product {
  @Id Long id;
  long views;
}
