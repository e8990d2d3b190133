package dev.autogen.scenarios.keys_of_every_kind.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "passports")
class Passport {
  @Id Long id;

  @MapsId
  @OneToOne
  Person holder;
}
