package dev.autogen.scenarios.comments_added.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers", comment = "people who may order")
class Customer {
  @Id Long id;

  @Column(nullable = false, comment = "as printed on the invoice, e.g. O'Hara")
  String name;
}
