package dev.autogen.scenarios.comments_changed_and_dropped.before;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers", comment = "people who may order")
class Customer {
  @Id Long id;

  @Column(nullable = false, comment = "as printed on the invoice")
  String name;
}
