package dev.autogen.scenarios.subclass_added_and_removed_of_single_table.before;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

@Entity
@DiscriminatorValue("DOG")
class Dog extends Animal {
  String breed;
}
