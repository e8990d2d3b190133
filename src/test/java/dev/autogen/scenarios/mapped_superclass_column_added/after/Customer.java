package dev.autogen.scenarios.mapped_superclass_column_added.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers")
class Customer extends Audited {
  String name;
}
