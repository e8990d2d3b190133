package dev.autogen.sql;

import dev.autogen.schema.Column;
import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.SqlType;
import dev.autogen.sqltext.Blanks;
import java.util.Optional;

/**
 * A column that changes beside itself: another one is filled, and takes its place then.
 *
 * @param before the column as it is
 * @param after the column as it shall be
 * @param known what indexes and constraints call it, before and after
 * @param incoming what the other one is called until it takes the place
 * @param meanwhile what its type is called until then
 * @param outgoing what the old one is called from then on
 * @param using how the values turn, in terms of the old column, where the types do not tell
 */
public record ShadowColumn(
    Column before,
    Column after,
    Identifier known,
    Identifier incoming,
    SqlType meanwhile,
    Identifier outgoing,
    Optional<Expression> using) {
  /** Whether it gets another name, so that code may write the one or the other. */
  public boolean isRenamed() {
    return !before.name().equals(after.name());
  }

  /** What the new column holds for a row, in terms of the old one. */
  String converted() {
    String old = Quoted.name(before.name());
    return using
        .map(expression -> "(" + expression + ")")
        .orElseGet(() -> before.type().equals(meanwhile) ? old : old + "::" + meanwhile);
  }

  /**
   * What every row meets whose new column is filled. Where the same value may turn out otherwise in
   * another session (time zone, date style), it only says that a value is there.
   */
  String inStep() {
    String now = Quoted.name(incoming);
    String filled = now + " IS NOT NULL";
    boolean blank = using.filter(expression -> Blanks.in(expression.sql()).isPresent()).isPresent();
    if (blank || !TypeConversion.isSteady(before.type(), after.type())) {
      return before.nullable() ? filled + " OR " + Quoted.name(before.name()) + " IS NULL" : filled;
    }
    String asText = TypeConversion.isComparable(meanwhile) ? "" : "::text";
    // Two collations cannot meet in one comparison, and one may take different texts for the same.
    boolean collated = before.collation().isPresent() || after.collation().isPresent();
    String was = converted() + asText + (collated ? " COLLATE \"C\"" : "");
    // SET NOT NULL reads no rows where a check says that a value is there.
    return after.nullable()
        ? now + asText + " IS NOT DISTINCT FROM " + was
        : filled + " AND " + now + asText + " = " + was;
  }

  /** What is added at first: a column that asks nothing of the rows. */
  public Column added() {
    return bare(after).withName(incoming).withType(meanwhile);
  }

  /** The same when it has taken the place. */
  Column arrived() {
    return bare(after);
  }

  /** The old one when it has nothing to say any more. */
  public Column retired() {
    return bare(before).withName(outgoing);
  }

  private static Column bare(Column column) {
    return column.withNullable(true).withDefault(Optional.empty()).withIdentity(Optional.empty());
  }
}
