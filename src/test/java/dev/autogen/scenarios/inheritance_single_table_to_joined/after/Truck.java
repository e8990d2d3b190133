package dev.autogen.scenarios.inheritance_single_table_to_joined.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "trucks")
class Truck extends Vehicle {
  Integer load;
}
