package dev.autogen.sqltext;

import dev.autogen.schema.Identifier;
import java.util.Optional;

/**
 * One action of an {@code ALTER TABLE}.
 *
 * @param name the name of the column or constraint, if there is one; for a rename, the old name
 */
public record TableAction(Kind kind, Optional<Identifier> name) {
  /** The kinds of actions. */
  public enum Kind {
    ADD_COLUMN,
    DROP_COLUMN,
    CHANGE_TYPE,
    ALTER_COLUMN,
    RENAME_COLUMN,
    ADD_CONSTRAINT,
    DROP_CONSTRAINT,
    VALIDATE_CONSTRAINT,
    ALTER_CONSTRAINT,
    RENAME_CONSTRAINT,
    /** It runs outside a transaction. */
    DETACH_CONCURRENTLY,
    OTHER
  }

  /** Whether it concerns the constraint of this name. */
  public boolean concernsConstraint(Identifier constraint) {
    return kind.name().endsWith("CONSTRAINT") && name.filter(constraint::equals).isPresent();
  }
}
