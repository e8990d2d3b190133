package dev.autogen.scenarios.nothing_changed_generator_row_of_the_application.before;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;

@Entity
@Table(name = "orders")
class Order {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "orders")
  @TableGenerator(
      name = "orders",
      table = "id_counters",
      pkColumnName = "counted",
      valueColumnName = "next_id",
      pkColumnValue = "orders")
  Long id;

  String name;
}
