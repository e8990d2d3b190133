package dev.autogen.scenarios.inheritance_single_table_to_joined.before;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.Table;

@Entity
@Table(name = "vehicles")
@Inheritance
@DiscriminatorColumn(length = 10)
class Vehicle {
  @Id Long id;
  String plate;
}
