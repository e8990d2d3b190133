package dev.autogen.scenarios.comments_changed_and_dropped.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers", comment = "people and companies that may order")
class Customer {
  @Id Long id;

  @Column(nullable = false)
  String name;
}
