package dev.autogen.scenarios.column_added_version.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

@Entity
@Table(name = "customers")
class Customer {
  @Id Long id;
  @Version int version;
  String name;
}
