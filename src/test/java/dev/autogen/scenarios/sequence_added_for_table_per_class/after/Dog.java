package dev.autogen.scenarios.sequence_added_for_table_per_class.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "dogs")
class Dog extends Animal {
  String breed;
}
