package dev.autogen.scenarios.nothing_changed_hand_named_constraints.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(
    name = "customers",
    uniqueConstraints = @UniqueConstraint(columnNames = {"tenant", "email"}),
    indexes = @Index(columnList = "city"))
class Customer {
  enum Status {
    ACTIVE,
    GONE
  }

  @Id Long id;
  int tenant;
  String email;
  String city;

  @Column(unique = true)
  String phone;

  @Enumerated(EnumType.STRING)
  Status status;
}
