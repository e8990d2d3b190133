package dev.autogen.scenarios.index_added_without_name.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers")
class Customer {
  @Id Long id;
  String name;
  String city;
}
