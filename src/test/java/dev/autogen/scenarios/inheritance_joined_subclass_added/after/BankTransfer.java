package dev.autogen.scenarios.inheritance_joined_subclass_added.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;

@Entity
@Table(name = "bank_transfers")
@PrimaryKeyJoinColumn(name = "payment_id")
class BankTransfer extends Payment {
  @Column(length = 34)
  String iban;
}
