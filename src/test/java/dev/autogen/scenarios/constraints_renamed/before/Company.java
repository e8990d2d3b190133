package dev.autogen.scenarios.constraints_renamed.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "companies")
class Company {
  @Id Long id;
}
