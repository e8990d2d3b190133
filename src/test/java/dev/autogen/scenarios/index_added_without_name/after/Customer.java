package dev.autogen.scenarios.index_added_without_name.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers", indexes = @Index(columnList = "city, name"))
class Customer {
  @Id Long id;
  String name;
  String city;
}
