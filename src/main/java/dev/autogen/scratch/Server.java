package dev.autogen.scratch;

import dev.autogen.introspect.DatabaseUrl;
import java.util.Map;

/** A PostgreSQL server on which autogen can create databases. */
interface Server extends AutoCloseable {
  /** The JDBC URL of one of its databases, with user and password. */
  DatabaseUrl url(String database);

  /** The environment variables of libpq, if they apply. */
  default Map<String, String> environment() {
    return Map.of();
  }

  /** A database that always exists. */
  String maintenanceDatabase();

  /** A short description without secrets. */
  String describe();

  @Override
  void close();
}
