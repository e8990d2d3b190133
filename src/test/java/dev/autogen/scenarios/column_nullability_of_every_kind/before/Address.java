package dev.autogen.scenarios.column_nullability_of_every_kind.before;

import jakarta.persistence.Embeddable;

@Embeddable
class Address {
  String street;
  String city;
}
