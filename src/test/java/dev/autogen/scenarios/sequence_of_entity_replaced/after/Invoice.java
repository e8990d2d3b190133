package dev.autogen.scenarios.sequence_of_entity_replaced.after;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

@Entity
@Table(name = "invoices")
class Invoice {
  @Id
  @GeneratedValue(generator = "bill_numbers")
  @SequenceGenerator(name = "bill_numbers", sequenceName = "bill_numbers", initialValue = 1000, options = "cache 10 maxvalue 999999999")
  Long id;
}
