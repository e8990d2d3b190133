package dev.autogen.scenarios.subclass_added_and_removed_of_single_table.before;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

@Entity
@DiscriminatorValue("CAT")
class Cat extends Animal {
  @Column(nullable = false)
  Boolean indoor;
}
