package dev.autogen.scratch;

import dev.autogen.UsageException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server that somebody else runs: it is used and left running.
 *
 * @param start the JDBC URL up to the name of the database
 * @param database the database that the URL names
 * @param parameters the rest of the URL, with its question mark
 */
record GivenServer(String start, String database, String parameters) implements Server {
  private static final Pattern FORM =
      Pattern.compile("(jdbc:postgresql:(?://[^/?]*/)?)([^/?]*)(\\?.*)?");

  static GivenServer at(String url) {
    Matcher form = FORM.matcher(url);
    if (!form.matches()) {
      throw new UsageException(
          "a scratch server is named by jdbc:postgresql://host:5432/database?user=…&password=…, by"
              + " jdbc:tc:postgresql:17:///scratch, or by the word embedded");
    }
    String database = form.group(2).isEmpty() ? "postgres" : form.group(2);
    return new GivenServer(form.group(1), database, Optional.ofNullable(form.group(3)).orElse(""));
  }

  @Override
  public String url(String name) {
    return start + name + parameters;
  }

  @Override
  public String maintenanceDatabase() {
    return database;
  }

  @Override
  public String describe() {
    return "the server " + start.substring("jdbc:postgresql:".length()) + " with PostgreSQL";
  }

  @Override
  public void close() {
    // It is not ours to stop.
  }

  /** The URL without its parameters, where a password may stand. */
  @Override
  public String toString() {
    return start + database;
  }
}
