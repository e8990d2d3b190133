package dev.autogen.scenarios.enum_type_in_default_namespace.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "orders")
class Order {
  @Id Long id;
}
