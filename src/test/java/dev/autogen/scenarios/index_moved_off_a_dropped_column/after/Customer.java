package dev.autogen.scenarios.index_moved_off_a_dropped_column.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers", indexes = @Index(name = "ix_customers", columnList = "name"))
class Customer {
  @Id Long id;
  String name;
}
