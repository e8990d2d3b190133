package dev.autogen.scenarios.column_nullability_of_every_kind.after;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;

@Entity
class CardPayment extends Payment {
  @Basic(optional = false)
  String number;
}
