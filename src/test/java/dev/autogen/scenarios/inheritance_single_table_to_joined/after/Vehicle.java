package dev.autogen.scenarios.inheritance_single_table_to_joined.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;

@Entity
@Table(name = "vehicles")
@Inheritance(strategy = InheritanceType.JOINED)
class Vehicle {
  @Id Long id;
  String plate;
}
