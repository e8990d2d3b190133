package dev.autogen.scenarios.generator_row_left_behind.after;

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
