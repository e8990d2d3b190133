package dev.autogen.sql;

import dev.autogen.schema.ObjectName;
import dev.autogen.schema.QualifiedName;

/** What takes triggers and functions away. */
public final class RoutineSql {
  private RoutineSql() {}

  public static Statement dropTrigger(ObjectName trigger) {
    return Statement.of(
        "DROP TRIGGER " + Quoted.name(trigger.name()) + " ON " + Quoted.name(trigger.table()));
  }

  /**
   * Drops one function.
   *
   * @param arguments their types as the catalog spells them
   */
  public static Statement dropFunction(QualifiedName function, String arguments) {
    return Statement.of("DROP FUNCTION " + Quoted.name(function) + "(" + arguments + ")");
  }
}
