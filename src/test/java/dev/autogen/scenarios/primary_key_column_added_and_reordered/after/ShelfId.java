package dev.autogen.scenarios.primary_key_column_added_and_reordered.after;

import java.io.Serializable;
import java.util.Objects;

@SuppressWarnings("serial")
class ShelfId implements Serializable {
  Integer number;
  Integer room;

  @Override
  public boolean equals(Object other) {
    return other instanceof ShelfId id && Objects.equals(room, id.room) && Objects.equals(number, id.number);
  }

  @Override
  public int hashCode() {
    return Objects.hash(room, number);
  }
}
