package dev.autogen.scenarios.column_nullability_of_every_kind.after;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
class Address {
  String street;

  @Column(nullable = false)
  String city;
}
