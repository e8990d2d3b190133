package dev.autogen.scenarios.column_added_array_and_json.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "products")
class Product {
  @Id Long id;
}
