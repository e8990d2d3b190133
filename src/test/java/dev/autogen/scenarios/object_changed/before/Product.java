package dev.autogen.scenarios.object_changed.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Trimmed
@Entity
@Table(name = "products")
class Product {
  @Id Long id;

  String name;
}
