package dev.autogen.scenarios.keys_of_every_kind.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.NaturalId;

@Entity
@Table(name = "countries")
class Country {
  @Id
  @Column(length = 2)
  String code;

  @NaturalId
  @Column(length = 3)
  String iso3;
}
