package dev.autogen.scenarios.generator_table_added.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "orders")
class Order {
  @Id
  Long id;

  String name;
}
