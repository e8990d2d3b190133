package dev.autogen.sql;

import dev.autogen.schema.Identifier;
import dev.autogen.schema.SqlType;
import java.util.List;

/** The trigger body that keeps two columns equal while code writes one or the other. */
final class MirrorSql {
  private MirrorSql() {}

  /** The new column has no default, so an INSERT that gives it a value comes from new code. */
  static List<String> lines(ShadowColumn column) {
    Identifier before = column.before().name();
    String old = "NEW." + Quoted.name(before);
    String now = "NEW." + Quoted.name(column.incoming());
    return List.of(
        "IF TG_OP = 'INSERT' THEN",
        "    " + now + " := coalesce(" + now + ", " + old + ");",
        "    " + old + " := " + now + ";",
        "ELSIF "
            + changes(column.incoming(), column.after().type(), "IS DISTINCT FROM")
            + " AND "
            + changes(before, column.before().type(), "IS NOT DISTINCT FROM")
            + " THEN",
        "    " + old + " := " + now + ";",
        "ELSE",
        "    " + now + " := " + old + ";",
        "END IF;");
  }

  private static String changes(Identifier column, SqlType type, String how) {
    String name = Quoted.name(column) + (TypeConversion.isComparable(type) ? "" : "::text");
    return "NEW." + name + " " + how + " OLD." + name;
  }
}
