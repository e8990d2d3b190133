package dev.autogen.scenarios.inheritance_table_per_class_added.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.SequenceGenerator;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Vehicle {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vehicles_seq")
  @SequenceGenerator(name = "vehicles_seq", sequenceName = "vehicles_seq")
  Long id;

  @Column(nullable = false, unique = true, length = 12)
  String plate;
}
