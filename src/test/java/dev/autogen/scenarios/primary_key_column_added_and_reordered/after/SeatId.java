package dev.autogen.scenarios.primary_key_column_added_and_reordered.after;

import java.io.Serializable;
import java.util.Objects;

@SuppressWarnings("serial")
class SeatId implements Serializable {
  Integer hall;
  Integer row;
  Integer place;

  @Override
  public boolean equals(Object other) {
    return other instanceof SeatId id
        && Objects.equals(hall, id.hall)
        && Objects.equals(row, id.row)
        && Objects.equals(place, id.place);
  }

  @Override
  public int hashCode() {
    return Objects.hash(hall, row, place);
  }
}
