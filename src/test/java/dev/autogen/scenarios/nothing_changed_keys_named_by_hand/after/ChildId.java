package dev.autogen.scenarios.nothing_changed_keys_named_by_hand.after;

import java.io.Serializable;
import java.util.Objects;

@SuppressWarnings("serial")
class ChildId implements Serializable {
  Long a;
  Long b;

  @Override
  public boolean equals(Object other) {
    return other instanceof ChildId id && Objects.equals(a, id.a) && Objects.equals(b, id.b);
  }

  @Override
  public int hashCode() {
    return Objects.hash(a, b);
  }
}
