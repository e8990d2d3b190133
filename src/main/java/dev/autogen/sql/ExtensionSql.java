package dev.autogen.sql;

import dev.autogen.schema.Extension;
import java.util.List;

/** Statements that create an extension. */
public final class ExtensionSql {
  private ExtensionSql() {}

  /**
   * Creates it in the same namespace as in another database, with the extensions that it requires.
   */
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
