package dev.autogen.sql;

import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import java.util.List;

/** A trigger that keeps two columns in step while code that knows one of them writes. */
final class SyncTriggerSql {
  private final String table;
  private final String trigger;
  private final String function;

  /** A trigger whose function has the same name, in the namespace of the table. */
  SyncTriggerSql(QualifiedName table, Identifier name) {
    this.table = Quoted.name(table);
    trigger = Quoted.name(name);
    function = Quoted.name(new QualifiedName(table.namespace(), name));
  }

  /**
   * Creates both.
   *
   * @param lines what the function does to {@code NEW}
   */
  List<Statement> create(List<String> lines) {
    return List.of(
        Statement.of(
            "CREATE FUNCTION "
                + function
                + "() RETURNS trigger LANGUAGE plpgsql AS $sync$\nBEGIN\n"
                + String.join("", lines.stream().map(line -> "    " + line + "\n").toList())
                + "    RETURN NEW;\nEND\n$sync$"),
        Statement.of(
                "CREATE TRIGGER "
                    + trigger
                    + " BEFORE INSERT OR UPDATE ON "
                    + table
                    + " FOR EACH ROW EXECUTE FUNCTION "
                    + function
                    + "()")
            .withNote("by its name the last one to fire"));
  }

  List<Statement> drop() {
    return List.of(
        Statement.of("DROP TRIGGER " + trigger + " ON " + table),
        Statement.of("DROP FUNCTION " + function + "()"));
  }
}
