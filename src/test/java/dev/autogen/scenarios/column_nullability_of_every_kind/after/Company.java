package dev.autogen.scenarios.column_nullability_of_every_kind.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "companies")
class Company {
  @Id Long id;
}
