package dev.autogen.scenarios.inheritance_single_table_to_joined.before;

import jakarta.persistence.Entity;

@Entity
class Truck extends Vehicle {
  Integer load;
}
