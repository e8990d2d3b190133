package dev.autogen.scenarios.column_added_with_index.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers", indexes = @Index(name = "ix_customers_city", columnList = "city, name"))
class Customer {
  @Id Long id;
  String name;
  String city;
}
