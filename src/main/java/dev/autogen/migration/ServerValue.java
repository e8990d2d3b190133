package dev.autogen.migration;

/**
 * A Flyway placeholder whose value only the server knows, such as the current user. Statements keep
 * a mark, which is replaced by the value when they run.
 */
public enum ServerValue {
  SCHEMA("defaultSchema", "current_schema()"),
  USER("user", "current_user"),
  DATABASE("database", "current_database()"),
  TIMESTAMP("timestamp", "to_char(now(), 'YYYY-MM-DD HH24:MI:SS')");

  /** Invisible, so that text written by users never equals a mark. */
  private static final String INVISIBLE = "\u2060";

  private final String name;
  private final String expression;

  ServerValue(String name, String expression) {
    this.name = name;
    this.expression = expression;
  }

  /** The tool's name of the placeholder. */
  String placeholder() {
    return name;
  }

  /** The mark in a statement. */
  String mark() {
    return "${flyway:" + name + INVISIBLE + "}";
  }

  /** The SQL expression of the value. */
  String expression() {
    return expression;
  }
}
