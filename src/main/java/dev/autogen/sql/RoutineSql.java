package dev.autogen.sql;

import dev.autogen.schema.ObjectName;
import dev.autogen.schema.QualifiedName;

/** Statements that drop triggers and functions. */
public final class RoutineSql {
  private RoutineSql() {}

  public static Statement dropTrigger(ObjectName trigger) {
    return Statement.of(
        "DROP TRIGGER " + Quoted.name(trigger.name()) + " ON " + Quoted.name(trigger.table()));
  }

  /**
   * Drops one function.
   *
   * @param arguments the types of its arguments as the catalog has them
   */
  public static Statement dropFunction(QualifiedName function, String arguments) {
    return Statement.of("DROP FUNCTION " + Quoted.name(function) + "(" + arguments + ")");
  }
}
