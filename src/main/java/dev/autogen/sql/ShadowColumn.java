package dev.autogen.sql;

import dev.autogen.schema.Column;
import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;
import java.util.Optional;

/**
 * A column whose type changes beside it: another one is filled, and takes its name then.
 *
 * @param before the column as it is
 * @param after the column as it shall be, of the same name
 * @param incoming what the other one is called until it takes the name
 * @param outgoing what the old one is called from then on
 * @param using how the values turn, in terms of the old column, where the types do not tell
 */
public record ShadowColumn(
    Column before,
    Column after,
    Identifier incoming,
    Identifier outgoing,
    Optional<Expression> using) {
  public Identifier name() {
    return after.name();
  }

  /** What is added at first: a column that asks nothing of the rows. */
  public Column added() {
    return bare(after).withName(incoming);
  }

  /** The old one when it has nothing to say any more. */
  public Column retired() {
    return bare(before).withName(outgoing);
  }

  private static Column bare(Column column) {
    return column.withNullable(true).withDefault(Optional.empty()).withIdentity(Optional.empty());
  }
}
