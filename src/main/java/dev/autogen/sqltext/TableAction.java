package dev.autogen.sqltext;

import dev.autogen.schema.Identifier;
import java.util.Optional;

/**
 * One thing that an {@code ALTER TABLE} does.
 *
 * @param name of the column or constraint, where it has one; of a renamed one the old name
 */
public record TableAction(Kind kind, Optional<Identifier> name) {
  /** What is done. */
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
    /** Without a transaction. */
    DETACH_CONCURRENTLY,
    OTHER
  }

  /** Whether it speaks of a constraint of this name. */
  public boolean isAboutConstraint(Identifier constraint) {
    return kind.name().endsWith("CONSTRAINT") && name.filter(constraint::equals).isPresent();
  }
}
