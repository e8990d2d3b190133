package dev.autogen.scenarios.sequence_renamed_with_its_table.before;

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
  @SequenceGenerator(name = "ids", sequenceName = "customers_seq", allocationSize = 1)
  Long id;

  String name;
}
