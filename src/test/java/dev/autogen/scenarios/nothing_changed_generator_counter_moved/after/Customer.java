package dev.autogen.scenarios.nothing_changed_generator_counter_moved.after;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;

@Entity
@Table(name = "customers")
class Customer {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "customers")
  @TableGenerator(
      name = "customers",
      table = "id_counters",
      pkColumnName = "counted",
      valueColumnName = "next_id",
      pkColumnValue = "customers",
      initialValue = 1000,
      allocationSize = 10)
  Long id;

  String name;
}
