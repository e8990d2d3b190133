package dev.autogen.scenarios.serial_type_changed.after;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "tickets")
class Ticket {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;
}
