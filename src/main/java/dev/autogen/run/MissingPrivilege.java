package dev.autogen.run;

import dev.autogen.schema.Identifier;
import dev.autogen.sql.Quoted;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code GRANT} to run where a role lacks a privilege. */
final class MissingPrivilege {
  private static final String INSUFFICIENT_PRIVILEGE = "42501";

  /** The privileges to grant, by the server's word for the kind of object. */
  private static final Map<String, String> GRANTS =
      Map.ofEntries(
          Map.entry("schema", "USAGE, CREATE ON SCHEMA"),
          Map.entry("database", "CREATE ON DATABASE"),
          Map.entry("table", "ALL ON TABLE"),
          Map.entry("view", "ALL ON TABLE"),
          Map.entry("materialized view", "ALL ON TABLE"),
          Map.entry("foreign table", "ALL ON TABLE"),
          Map.entry("sequence", "ALL ON SEQUENCE"),
          Map.entry("function", "EXECUTE ON FUNCTION"),
          Map.entry("procedure", "EXECUTE ON PROCEDURE"),
          Map.entry("type", "USAGE ON TYPE"),
          Map.entry("language", "USAGE ON LANGUAGE"),
          Map.entry("tablespace", "CREATE ON TABLESPACE"),
          Map.entry("foreign server", "USAGE ON FOREIGN SERVER"),
          Map.entry("foreign-data wrapper", "USAGE ON FOREIGN DATA WRAPPER"));

  private static final Pattern OWNER = Pattern.compile("must be owner of .+");
  private static final Pattern DENIED =
      Pattern.compile("permission denied for (" + String.join("|", GRANTS.keySet()) + ") (.+)");

  /** Messages in which the server quotes the name. */
  private static final Map<Pattern, String> OTHERS =
      Map.of(
          Pattern.compile("permission denied to create extension (\".+\")"),
          "a superuser has to run once: CREATE EXTENSION %s",
          Pattern.compile("permission denied to create temporary tables in database (\".+\")"),
          "the owner or a superuser has to run: GRANT TEMPORARY ON DATABASE %s TO %s",
          Pattern.compile("permission denied to set parameter (\".+\")"),
          "a superuser has to run: GRANT SET ON PARAMETER %s TO %s",
          Pattern.compile(
              "(?:permission denied to set|must be member of|must be able to SET) (?i:role) (\".+\")"),
          "a superuser has to run: GRANT %s TO %s");

  private MissingPrivilege() {}

  /**
   * The advice for a failure.
   *
   * @param message the server's message, in English
   * @param connection the connection whose user lacks the privilege
   * @return empty for another failure, or where no grant helps
   */
  static Optional<String> advice(SQLException failure, String message, Connection connection) {
    return INSUFFICIENT_PRIVILEGE.equals(failure.getSQLState())
        ? advice(message, Quoted.name(new Identifier(user(connection))))
        : Optional.empty();
  }

  private static Optional<String> advice(String message, String user) {
    if (OWNER.matcher(message).matches()) {
      return Optional.of(
          "only the owner can do this: run as the owner, or GRANT the owner's role TO " + user);
    }
    Matcher denied = DENIED.matcher(message);
    if (denied.matches()) {
      String name = Quoted.name(new Identifier(denied.group(2)));
      return Optional.of(
          "the owner or a superuser has to run: GRANT %s %s TO %s"
              .formatted(GRANTS.get(denied.group(1)), name, user));
    }
    return OTHERS.entrySet().stream()
        .flatMap(
            other -> {
              Matcher matcher = other.getKey().matcher(message);
              return matcher.matches()
                  ? Optional.of(other.getValue().formatted(matcher.group(1), user)).stream()
                  : Optional.<String>empty().stream();
            })
        .findFirst();
  }

  /** The current role. In a failed transaction only the login role is known. */
  static String user(Connection connection) {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT current_user")) {
      row.next();
      return row.getString(1);
    } catch (SQLException e) {
      return login(connection);
    }
  }

  private static String login(Connection connection) {
    try {
      return connection.getMetaData().getUserName();
    } catch (SQLException e) {
      // The connection is lost; the message of another failure is being written.
      return "the role that runs this";
    }
  }
}
