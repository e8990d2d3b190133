package dev.autogen.scenarios.nothing_changed_columns_in_other_order.after;

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
