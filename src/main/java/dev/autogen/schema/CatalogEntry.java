package dev.autogen.schema;

import java.io.Serializable;
import java.util.Optional;

/**
 * An object of a database by its name, whatever it is.
 *
 * @param kind for messages
 * @param table the table that it belongs to
 * @param comment of a constraint, index or sequence
 */
public record CatalogEntry(
    CatalogSlot slot, String kind, Optional<QualifiedName> table, Optional<String> comment)
    implements Serializable {
  /** Whether it is the sequence of a column. */
  public boolean isColumnSequence() {
    return kind.equals("sequence") && table.isPresent();
  }

  @Override
  public String toString() {
    return kind + " " + slot.name() + table.map(owner -> " on " + owner).orElse("");
  }
}
