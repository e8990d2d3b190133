package dev.autogen.run;

import dev.autogen.sql.Quoted;
import dev.autogen.sqltext.SqlName;
import java.util.List;

/** {@code DROP INDEX CONCURRENTLY}. */
record ConcurrentDrop(SqlName name) implements ConcurrentStatement {
  private String address() {
    return "to_regclass(" + Quoted.literal(Quoted.name(name)) + ")";
  }

  @Override
  public String recorded() {
    return "i.indexrelid = " + address();
  }

  /** An index that did not exist before the step does not count as dropped. */
  @Override
  public String isDone(String before) {
    List<String> parts = name.parts();
    String namespace =
        name.isQualified()
            ? " AND (parse_ident(gone))[1] = " + Quoted.literal(parts.get(parts.size() - 2))
            : "";
    return address()
        + " IS NULL AND EXISTS (SELECT FROM unnest("
        + before
        + ") AS gone WHERE (parse_ident(gone))[2] = "
        + Quoted.literal(name.last().value())
        + namespace
        + ")";
  }

  @Override
  public String leftovers(String before) {
    return "false";
  }

  @Override
  public String created(String before) {
    return "false";
  }

  @Override
  public boolean drops() {
    return true;
  }
}
