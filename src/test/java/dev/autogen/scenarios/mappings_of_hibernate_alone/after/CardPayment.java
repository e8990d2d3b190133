package dev.autogen.scenarios.mappings_of_hibernate_alone.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "card_payments")
class CardPayment {
  @Id Long id;
}
