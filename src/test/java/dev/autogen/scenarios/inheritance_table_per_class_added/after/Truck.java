package dev.autogen.scenarios.inheritance_table_per_class_added.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "trucks")
class Truck extends Vehicle {
  double load;
}
