package dev.autogen.scenarios.constraints_validated.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers")
class Customer {
  @Id Long id;
}
