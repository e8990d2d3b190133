package dev.autogen.scenarios.column_type_int_to_bigint_plain.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "products")
class Product {
  @Id Long id;
  int views;
}
