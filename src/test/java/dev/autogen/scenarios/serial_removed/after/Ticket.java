package dev.autogen.scenarios.serial_removed.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "tickets")
class Ticket {
  @Id
  Long id;
}
