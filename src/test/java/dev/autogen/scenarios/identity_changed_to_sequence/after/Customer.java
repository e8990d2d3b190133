package dev.autogen.scenarios.identity_changed_to_sequence.after;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers")
class Customer {
  @Id
  @GeneratedValue(generator = "customer_numbers")
  @SequenceGenerator(name = "customer_numbers", sequenceName = "customer_numbers", allocationSize = 20)
  Long id;

  String name;
}
