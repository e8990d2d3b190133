package dev.autogen.scenarios.primary_key_changed.after;

import java.io.Serializable;
import java.util.Objects;

@SuppressWarnings("serial")
class OrderLineId implements Serializable {
  private static final long serialVersionUID = 1L;

  Long orderId;
  int position;

  @Override
  public boolean equals(Object other) {
    return other instanceof OrderLineId that
        && Objects.equals(orderId, that.orderId)
        && position == that.position;
  }

  @Override
  public int hashCode() {
    return Objects.hash(orderId, position);
  }
}
