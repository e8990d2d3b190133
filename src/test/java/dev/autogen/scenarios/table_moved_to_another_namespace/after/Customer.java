package dev.autogen.scenarios.table_moved_to_another_namespace.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers", schema = "crm", indexes = @Index(name = "name_idx", columnList = "name"))
class Customer {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  @SequenceGenerator(name = "ids", sequenceName = "customers_seq", schema = "crm", allocationSize = 1)
  Long id;

  @Column(unique = true)
  String name;
}
