package dev.autogen.scenarios.inheritance_single_table_subclass_added.before;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

@Entity
@DiscriminatorValue("card")
class CardPayment extends Payment {
  @Column(name = "last_digits", length = 4)
  String lastDigits;
}
