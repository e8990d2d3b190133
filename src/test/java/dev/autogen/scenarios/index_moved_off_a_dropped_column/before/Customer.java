package dev.autogen.scenarios.index_moved_off_a_dropped_column.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers", indexes = @Index(name = "ix_customers", columnList = "city"))
class Customer {
  @Id Long id;
  String name;
  String city;
}
