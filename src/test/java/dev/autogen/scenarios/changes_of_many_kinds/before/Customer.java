package dev.autogen.scenarios.changes_of_many_kinds.before;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers")
class Customer {
  @Id Long id;

  @Column(length = 50)
  String name;

  String fax;
}
