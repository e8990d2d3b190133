package dev.autogen.introspect;

import dev.autogen.DatabaseException;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import javax.net.ssl.SSLException;
import org.postgresql.Driver;

/** Opens connections to the databases that users name. */
public final class Connections {
  private Connections() {}

  /**
   * Opens a connection to a PostgreSQL, named by a JDBC URL or by one that starts with {@code
   * postgresql:} or {@code postgres:}.
   *
   * @param user goes before the user that the URL names
   * @param password goes before the password that the URL holds; no message ever tells it
   */
  public static Connection open(String url, Optional<String> user, Optional<String> password) {
    DatabaseUrl target = DatabaseUrl.parse(url);
    Properties properties = new Properties();
    properties.setProperty("ApplicationName", "autogen");
    properties.setProperty("tcpKeepAlive", "true");
    Optional<String> asUser = user.or(target::user);
    Optional<String> withPassword = password.or(target::password);
    asUser.ifPresent(value -> properties.setProperty("user", value));
    withPassword.ifPresent(value -> properties.setProperty("password", value));
    try {
      Connection connection = new Driver().connect(target.jdbc(), properties);
      if (connection == null) {
        throw new DatabaseException("the driver does not understand the URL of " + target.place());
      }
      return SessionSettings.begin(connection);
    } catch (SQLException e) {
      // The cause would carry the driver's own words into a log, and with them perhaps the URL.
      throw new DatabaseException(message(target, asUser, withPassword, e));
    }
  }

  /** Where a URL leads, for messages: hosts and database, never a password. */
  public static String place(String url) {
    return DatabaseUrl.parse(url).place();
  }

  /** A URL that tells no password. */
  public static String withoutPassword(String url) {
    return DatabaseUrl.parse(url)
        .jdbc()
        .replaceAll("(?<=[?&])password=[^&]*&?", "")
        .replaceAll("[?&]$", "");
  }

  /** What PostgreSQL's own programs take from the environment to reach the same database. */
  public static Map<String, String> programVariables(String url, Optional<String> user) {
    DatabaseUrl target = DatabaseUrl.parse(url);
    Properties parts =
        Optional.ofNullable(Driver.parseURL(target.jdbc(), new Properties()))
            .orElseGet(Properties::new);
    Map<String, String> variables = new LinkedHashMap<>();
    Optional.ofNullable(parts.getProperty("PGHOST")).ifPresent(it -> variables.put("PGHOST", it));
    Optional.ofNullable(parts.getProperty("PGPORT")).ifPresent(it -> variables.put("PGPORT", it));
    Optional.ofNullable(parts.getProperty("PGDBNAME"))
        .ifPresent(it -> variables.put("PGDATABASE", it));
    user.or(target::user)
        .or(() -> Optional.ofNullable(parts.getProperty("user")))
        .ifPresent(it -> variables.put("PGUSER", it));
    return variables;
  }

  /** The URL of another database on the same server. */
  public static String sibling(String url, String database) {
    DatabaseUrl target = DatabaseUrl.parse(url);
    String name = URLEncoder.encode(database, StandardCharsets.UTF_8).replace("+", "%20");
    String address =
        target.jdbc().replaceFirst("(//[^/?]*)(/[^?]*)?", "$1/" + Matcher.quoteReplacement(name));
    return target.user().map(user -> withUser(address, user, target.password())).orElse(address);
  }

  private static String withUser(String address, String user, Optional<String> password) {
    String login =
        URLEncoder.encode(user, StandardCharsets.UTF_8)
            + password
                .map(text -> ":" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                .orElse("");
    return address.replaceFirst("//", Matcher.quoteReplacement("//" + login + "@"));
  }

  private static String message(
      DatabaseUrl target, Optional<String> user, Optional<String> password, SQLException e) {
    String place = target.place();
    String who = user.map(name -> " as " + name).orElse("");
    String state = Optional.ofNullable(e.getSQLState()).orElse("");
    if (state.startsWith("28")) {
      return "cannot log in to "
          + place
          + who
          + (password.isPresent()
              ? ": user or password is wrong, or the server's pg_hba.conf does not let them in"
              : ": no password is given; set one with --password or AUTOGEN_PASSWORD");
    }
    if (state.equals("3D000")) {
      return "there is no such database: " + place + "; create it, or correct the URL";
    }
    if (caused(e, UnknownHostException.class)) {
      return "the host of " + place + " is unknown; correct the URL";
    }
    if (caused(e, SSLException.class) || told(e).contains("SSL")) {
      return "TLS with " + place + " failed; correct sslmode or sslrootcert in the URL: " + told(e);
    }
    if (state.startsWith("08")) {
      return "no PostgreSQL answers at " + place + "; start it, or correct the URL";
    }
    return "cannot connect to " + place + who + ": " + told(e);
  }

  private static boolean caused(Throwable failure, Class<? extends Throwable> kind) {
    for (Optional<Throwable> at = Optional.of(failure);
        at.isPresent();
        at = at.map(Throwable::getCause)) {
      if (at.filter(kind::isInstance).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static String told(SQLException e) {
    return Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
  }
}
