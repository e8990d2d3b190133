package dev.autogen.scenarios.column_added_nullable.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers")
class Customer {
  @Id Long id;
  String name;

  @Column(length = 30)
  String phone;
}
