package dev.autogen.scenarios.keys_of_every_kind.after;

import java.io.Serializable;
import java.util.Objects;

@SuppressWarnings("serial")
class StreetId implements Serializable {
  CityId city;
  int number;

  @Override
  public boolean equals(Object other) {
    return other instanceof StreetId id && Objects.equals(city, id.city) && number == id.number;
  }

  @Override
  public int hashCode() {
    return Objects.hash(city, number);
  }
}
