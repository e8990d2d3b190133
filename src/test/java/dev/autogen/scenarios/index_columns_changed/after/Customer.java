package dev.autogen.scenarios.index_columns_changed.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers", indexes = @Index(name = "ix_customers_name", columnList = "name, city"))
class Customer {
  @Id Long id;
  String name;
  String city;
}
