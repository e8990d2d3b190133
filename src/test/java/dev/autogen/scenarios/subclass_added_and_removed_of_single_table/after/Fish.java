package dev.autogen.scenarios.subclass_added_and_removed_of_single_table.after;

import jakarta.persistence.Basic;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

@Entity
@DiscriminatorValue("FISH")
class Fish extends Animal {
  @Basic(optional = false)
  Integer depth;
}
