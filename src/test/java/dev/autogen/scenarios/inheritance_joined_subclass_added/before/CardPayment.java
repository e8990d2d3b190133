package dev.autogen.scenarios.inheritance_joined_subclass_added.before;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "card_payments")
class CardPayment extends Payment {
  @Column(name = "last_digits", length = 4)
  String lastDigits;
}
