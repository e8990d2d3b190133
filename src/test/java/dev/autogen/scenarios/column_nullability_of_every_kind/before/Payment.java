package dev.autogen.scenarios.column_nullability_of_every_kind.before;

import jakarta.persistence.Basic;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "payments")
@Inheritance
@DiscriminatorColumn(length = 20)
abstract class Payment {
  @Id Long id;
  Integer amount;

  @Basic String reference;
  Address address;
  @ManyToOne Company company;
  @ManyToOne @JoinColumn(name = "payer_id") Company payer;
}
