package dev.autogen.scratch;

import dev.autogen.UsageException;
import dev.autogen.introspect.DatabaseUrl;
import java.util.Map;

/**
 * A server that somebody else runs: it is used and left running.
 *
 * @param given one of its databases, with all it takes to log in
 * @param environment where the variables of PostgreSQL's own programs are
 */
record GivenServer(DatabaseUrl given, Map<String, String> environment) implements Server {
  private static final String USUAL_DATABASE = "postgres";

  static GivenServer at(String url, Map<String, String> environment) {
    if (!url.contains(":")) {
      throw new UsageException(
          "a scratch server is named by jdbc:postgresql://host:5432/database?user=…&password=…, by"
              + " jdbc:tc:postgresql:17:///scratch, or by the word embedded");
    }
    return new GivenServer(DatabaseUrl.parse(url), environment);
  }

  @Override
  public DatabaseUrl url(String database) {
    return given.sibling(database);
  }

  @Override
  public String maintenanceDatabase() {
    return given.database().orElse(USUAL_DATABASE);
  }

  @Override
  public String describe() {
    return "the server " + given.address() + " with PostgreSQL";
  }

  @Override
  public void close() {
    // It is not ours to stop.
  }

  /** Without what logs in. */
  @Override
  public String toString() {
    return describe();
  }
}
