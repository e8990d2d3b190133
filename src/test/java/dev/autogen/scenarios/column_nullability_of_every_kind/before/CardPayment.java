package dev.autogen.scenarios.column_nullability_of_every_kind.before;

import jakarta.persistence.Entity;

@Entity
class CardPayment extends Payment {
  String number;
}
