package dev.autogen.scenarios.mapped_superclass_column_added.after;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
abstract class Audited {
  @Id Long id;

  @Column(name = "changed_by", nullable = false, length = 60)
  String changedBy = "system";
}
