package dev.autogen.migration;

/**
 * What stands for a value that only the server knows on which a statement runs. In statements it is
 * a mark; it is asked for when they run.
 */
public enum ServerValue {
  SCHEMA("defaultSchema", "current_schema()"),
  USER("user", "current_user"),
  DATABASE("database", "current_database()"),
  TIMESTAMP("timestamp", "to_char(now(), 'YYYY-MM-DD HH24:MI:SS')");

  /** Seen by nobody, and in no text of people: what looks the same there is theirs. */
  private static final String INVISIBLE = "\u2060";

  private final String name;
  private final String expression;

  ServerValue(String name, String expression) {
    this.name = name;
    this.expression = expression;
  }

  /** What the tool calls it. */
  String placeholder() {
    return name;
  }

  /** What stands in a statement. */
  String mark() {
    return "${flyway:" + name + INVISIBLE + "}";
  }

  /** What a server is asked, as SQL. */
  String expression() {
    return expression;
  }
}
