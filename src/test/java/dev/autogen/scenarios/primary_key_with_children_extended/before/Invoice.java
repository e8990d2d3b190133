package dev.autogen.scenarios.primary_key_with_children_extended.before;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "invoices")
class Invoice {
  @Id Long id;
  @Column(nullable = false) Integer year;
}
