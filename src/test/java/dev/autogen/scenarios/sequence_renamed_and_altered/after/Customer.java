package dev.autogen.scenarios.sequence_renamed_and_altered.after;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers")
class Customer {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  @SequenceGenerator(name = "ids", sequenceName = "customers_seq", allocationSize = 50)
  Long id;

  String name;
}
