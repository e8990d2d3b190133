package dev.autogen.scenarios.keys_of_every_kind.after;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

@SuppressWarnings("serial")
@Embeddable
class CityId implements Serializable {
  @Column(name = "country_code", length = 2)
  String country;

  String name;

  @Override
  public boolean equals(Object other) {
    return other instanceof CityId id && Objects.equals(country, id.country) && Objects.equals(name, id.name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(country, name);
  }
}
