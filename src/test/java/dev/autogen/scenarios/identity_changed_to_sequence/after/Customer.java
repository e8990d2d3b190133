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
  @GeneratedValue
  @SequenceGenerator(sequenceName = "customer_numbers", allocationSize = 20)
  Long id;

  String name;
}
