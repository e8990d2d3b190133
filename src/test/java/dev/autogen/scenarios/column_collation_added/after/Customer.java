package dev.autogen.scenarios.column_collation_added.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Collate;

@Entity
@Table(name = "customers")
class Customer {
  @Id Long id;

  @Collate("C")
  String name;
}
