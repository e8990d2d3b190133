package dev.autogen.scenarios.primary_key_with_children_extended.after;

import java.io.Serializable;
import java.util.Objects;

@SuppressWarnings("serial")
class InvoiceId implements Serializable {
  Long id;
  Integer year;

  @Override
  public boolean equals(Object other) {
    return other instanceof InvoiceId key && Objects.equals(id, key.id) && Objects.equals(year, key.year);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, year);
  }
}
