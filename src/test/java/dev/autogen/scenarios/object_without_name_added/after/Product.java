package dev.autogen.scenarios.object_without_name_added.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Trimmed
@Entity
@Table(name = "products")
class Product {
  @Id Long id;

  String name;

  String colour;
}
