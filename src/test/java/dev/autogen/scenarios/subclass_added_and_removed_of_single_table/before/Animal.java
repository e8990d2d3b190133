package dev.autogen.scenarios.subclass_added_and_removed_of_single_table.before;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.Table;

@Entity
@Table(name = "animals")
@Inheritance
@DiscriminatorColumn(name = "kind", length = 20)
abstract class Animal {
  @Id Long id;
}
