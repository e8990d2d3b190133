package dev.autogen.sql;

import dev.autogen.schema.Extension;
import java.util.List;

/** What gives a database an extension. */
public final class ExtensionSql {
  private ExtensionSql() {}

  /** Creates it in the namespace where another database has it, with all that it needs. */
  public static List<String> create(Extension extension) {
    String namespace = Quoted.name(extension.namespace());
    return List.of(
        "CREATE SCHEMA IF NOT EXISTS " + namespace,
        "CREATE EXTENSION IF NOT EXISTS "
            + Quoted.name(extension.name())
            + " SCHEMA "
            + namespace
            + " CASCADE");
  }
}
