package dev.autogen.scenarios.nothing_changed_bean_validation_without_ddl.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers")
class Customer {
  @Id Long id;
  String name;
  Integer age;
}
