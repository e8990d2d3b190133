package dev.autogen.scenarios.check_added_by_hibernate_annotation.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Check;

@Entity
@Table(name = "products")
@SuppressWarnings("deprecation")
@Check(name = "ck_products_code", constraints = "code ~ '^[A-Z]{2}-[0-9]+$'")
class Product {
  @Id Long id;
  String code;
}
