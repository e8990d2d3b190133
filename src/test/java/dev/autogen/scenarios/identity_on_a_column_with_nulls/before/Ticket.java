package dev.autogen.scenarios.identity_on_a_column_with_nulls.before;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "tickets")
class Ticket {
  @Id Long id;

  Integer number;
}
