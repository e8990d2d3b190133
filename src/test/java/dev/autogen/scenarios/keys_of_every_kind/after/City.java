package dev.autogen.scenarios.keys_of_every_kind.after;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;

@Entity
@Table(name = "cities")
class City {
  @EmbeddedId CityId id;

  @MapsId("country")
  @ManyToOne
  @JoinColumn(name = "country_code")
  Country country;
}
