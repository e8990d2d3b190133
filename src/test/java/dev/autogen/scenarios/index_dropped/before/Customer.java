package dev.autogen.scenarios.index_dropped.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers", indexes = @Index(name = "ix_customers_name", columnList = "name"))
class Customer {
  @Id Long id;
  String name;
}
