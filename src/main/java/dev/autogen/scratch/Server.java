package dev.autogen.scratch;

import dev.autogen.introspect.DatabaseUrl;
import java.util.Map;

/** A PostgreSQL that lets us create databases. */
interface Server extends AutoCloseable {
  /** One of its databases, with all it takes to log in. */
  DatabaseUrl url(String database);

  /** Where the variables of PostgreSQL's own programs are, if they count. */
  default Map<String, String> environment() {
    return Map.of();
  }

  /** A database that is always there. */
  String maintenanceDatabase();

  /** What it is, in a few words without a secret. */
  String describe();

  @Override
  void close();
}
