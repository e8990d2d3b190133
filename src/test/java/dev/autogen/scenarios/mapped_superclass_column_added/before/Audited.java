package dev.autogen.scenarios.mapped_superclass_column_added.before;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
abstract class Audited {
  @Id Long id;
}
