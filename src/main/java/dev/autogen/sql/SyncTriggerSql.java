package dev.autogen.sql;

import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import java.util.List;

/**
 * A trigger that copies values between two columns while code writes one of them. It also fires for
 * replicated writes, which skip ordinary triggers.
 */
final class SyncTriggerSql {
  private final String table;
  private final String trigger;
  private final String function;

  /**
   * A trigger, and its function in the namespace of the table.
   *
   * @param name the name of the trigger: {@link ShadowSql#LAST} and the name of the function
   */
  SyncTriggerSql(QualifiedName table, Identifier name) {
    this.table = Quoted.name(table);
    trigger = Quoted.name(name);
    Identifier plain = new Identifier(name.value().substring(ShadowSql.LAST.length()));
    function = Quoted.name(new QualifiedName(table.namespace(), plain));
  }

  /**
   * Creates both.
   *
   * @param lines the statements of the function that change {@code NEW}
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
            .withNote("its name makes it fire after the existing triggers"),
        Statement.of("ALTER TABLE " + table + " ENABLE ALWAYS TRIGGER " + trigger)
            .withNote("fires for replicated writes, too"));
  }

  List<Statement> drop() {
    return List.of(
        Statement.of("DROP TRIGGER " + trigger + " ON " + table),
        Statement.of("DROP FUNCTION " + function + "()"));
  }
}
