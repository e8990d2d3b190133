package dev.autogen.sql;

import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;

/** Comments on constraints, indexes and sequences. */
public final class CommentSql {
  private CommentSql() {}

  public static String constraint(QualifiedName table, Identifier constraint, String text) {
    return "COMMENT ON CONSTRAINT "
        + Quoted.name(constraint)
        + " ON "
        + Quoted.name(table)
        + is(text);
  }

  public static String index(QualifiedName index, String text) {
    return "COMMENT ON INDEX " + Quoted.name(index) + is(text);
  }

  public static String sequence(QualifiedName sequence, String text) {
    return "COMMENT ON SEQUENCE " + Quoted.name(sequence) + is(text);
  }

  private static String is(String text) {
    return " IS " + Quoted.literal(text);
  }
}
