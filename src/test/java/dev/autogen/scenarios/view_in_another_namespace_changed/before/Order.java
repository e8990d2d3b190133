package dev.autogen.scenarios.view_in_another_namespace_changed.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(schema = "app", name = "orders")
class Order {
  @Id Long id;

  Integer total;
}
