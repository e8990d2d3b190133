package dev.autogen.scenarios.column_nullability_of_every_kind.after;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
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
  int amount;

  @Basic(optional = false)
  String reference = "none";

  @AttributeOverride(name = "street", column = @Column(name = "street", nullable = false))
  Address address;

  @ManyToOne(optional = false) Company company;
  @ManyToOne @JoinColumn(name = "payer_id", nullable = false) Company payer;
}
