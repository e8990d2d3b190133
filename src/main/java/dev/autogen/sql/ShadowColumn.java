package dev.autogen.sql;

import dev.autogen.schema.Column;
import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.SqlType;
import dev.autogen.sqltext.PlaceholderSearch;
import java.util.Optional;

/**
 * A column that changes through a shadow column: a second column is added, filled and then renamed
 * into its place.
 *
 * @param before the old column
 * @param after the new column
 * @param temporaryType the type of the shadow column until the swap
 * @param using the conversion, an expression over the old column, if the types alone do not
 *     determine it
 */
public record ShadowColumn(
    Column before, Column after, Names names, SqlType temporaryType, Optional<Expression> using) {
  /**
   * The names besides those of the old and the new column.
   *
   * @param known the name that indexes and constraints use, before and after
   * @param incoming the temporary name of the shadow column
   * @param outgoing the name of the old column after the swap
   */
  public record Names(Identifier known, Identifier incoming, Identifier outgoing) {}

  /** The name that indexes and constraints use, before and after. */
  public Identifier known() {
    return names.known();
  }

  /** The temporary name of the shadow column. */
  public Identifier incoming() {
    return names.incoming();
  }

  /** The name of the old column after the swap. */
  public Identifier outgoing() {
    return names.outgoing();
  }

  /** Whether the column is renamed, so that code may write one or the other. */
  public boolean isRenamed() {
    return !before.name().equals(after.name());
  }

  /** The value of the new column, an expression over the old one. */
  String converted() {
    String old = Quoted.name(before.name());
    return using
        .map(expression -> "(" + expression + ")")
        .orElseGet(() -> before.type().equals(temporaryType) ? old : old + "::" + temporaryType);
  }

  /**
   * The condition that the new column of a row is filled. It compares the values, unless the
   * conversion depends on the session (time zone, date style): then it only requires a value.
   */
  String equalsOld() {
    String now = Quoted.name(incoming());
    String filled = now + " IS NOT NULL";
    boolean placeholder =
        using.filter(expression -> PlaceholderSearch.in(expression.sql()).isPresent()).isPresent();
    if (placeholder || !TypeConversion.isSessionIndependent(before.type(), after.type())) {
      return before.nullable() ? filled + " OR " + Quoted.name(before.name()) + " IS NULL" : filled;
    }
    String asText = TypeConversion.isComparable(temporaryType) ? "" : "::text";
    // A comparison needs one collation, and some collations treat different texts as equal.
    boolean collated = before.collation().isPresent() || after.collation().isPresent();
    String was = converted() + asText + (collated ? " COLLATE \"C\"" : "");
    // The condition implies NOT NULL, so SET NOT NULL needs no scan.
    return after.nullable()
        ? now + asText + " IS NOT DISTINCT FROM " + was
        : filled + " AND " + now + asText + " = " + was;
  }

  /** The shadow column when it is added: nullable, without default. */
  public Column added() {
    return bare(after).withName(incoming()).withType(temporaryType);
  }

  /** The shadow column after the swap. */
  Column renamedIntoPlace() {
    return bare(after);
  }

  /** The old column after the swap: nullable, without default. */
  public Column detached() {
    return bare(before).withName(outgoing());
  }

  private static Column bare(Column column) {
    return column.withNullable(true).withDefault(Optional.empty()).withIdentity(Optional.empty());
  }
}
