package dev.autogen.scenarios.inheritance_single_table_subclass_added.after;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

@Entity
@DiscriminatorValue("transfer")
class BankTransfer extends Payment {
  @Column(length = 34)
  String iban;
}
