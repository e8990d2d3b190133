package dev.autogen.scenarios.sequence_of_entity_replaced.before;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

@Entity
@Table(name = "invoices")
class Invoice {
  @Id
  @GeneratedValue(generator = "invoice_numbers")
  @SequenceGenerator(name = "invoice_numbers", sequenceName = "invoice_numbers", allocationSize = 1)
  Long id;
}
