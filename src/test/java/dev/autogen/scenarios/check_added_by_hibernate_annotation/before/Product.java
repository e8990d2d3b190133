package dev.autogen.scenarios.check_added_by_hibernate_annotation.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "products")
class Product {
  @Id Long id;
  String code;
}
