package dev.autogen.scratch;

import dev.autogen.UsageException;
import dev.autogen.introspect.DatabaseUrl;
import java.util.Map;

/**
 * An external server, which is used and left running.
 *
 * @param given one of its databases, with user and password
 * @param environment the environment variables of libpq
 */
record GivenServer(DatabaseUrl given, Map<String, String> environment) implements Server {
  private static final String USUAL_DATABASE = "postgres";

  static GivenServer at(String url, Map<String, String> environment) {
    if (!url.contains(":")) {
      throw new UsageException(
          "scratch is not a URL; write jdbc:postgresql://host:5432/database?user=…&password=…, jdbc:tc:postgresql:17:///scratch, embedded or none");
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
    // An external server keeps running.
  }

  /** The address without user and password. */
  @Override
  public String toString() {
    return describe();
  }
}
