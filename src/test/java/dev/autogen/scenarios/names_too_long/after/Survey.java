package dev.autogen.scenarios.names_too_long.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "customer_relationship_management_quarterly_surveys")
class Survey {
  @Id Long id;
}
