package dev.autogen.scenarios.sequence_added_for_table_per_class.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;

@Entity
@Table(name = "animals")
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Animal {
  @Id Long id;
}
