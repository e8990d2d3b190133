package dev.autogen.scenarios.sequence_renamed_with_its_table.after;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

@Entity
@Table(name = "people")
class Person {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  @SequenceGenerator(name = "ids", sequenceName = "people_seq", allocationSize = 1)
  Long id;

  String name;
}
