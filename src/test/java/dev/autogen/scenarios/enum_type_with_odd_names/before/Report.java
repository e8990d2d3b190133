package dev.autogen.scenarios.enum_type_with_odd_names.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "reports")
class Report {
  @Id Long id;
}
