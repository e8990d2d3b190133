package dev.autogen.scenarios.primary_key_with_children_extended.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

@Entity
@Table(name = "invoices")
@IdClass(InvoiceId.class)
class Invoice {
  @Id Long id;
  @Id Integer year;
}
