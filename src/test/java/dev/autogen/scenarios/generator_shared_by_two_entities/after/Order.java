package dev.autogen.scenarios.generator_shared_by_two_entities.after;

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
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "all_ids")
  @TableGenerator(
      name = "all_ids",
      table = "id_counters",
      pkColumnName = "counted",
      valueColumnName = "next_id",
      pkColumnValue = "all_ids")
  Long id;

  String name;
}
