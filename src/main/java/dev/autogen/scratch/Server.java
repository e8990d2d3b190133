package dev.autogen.scratch;

/** A PostgreSQL that lets us create databases. */
interface Server extends AutoCloseable {
  /** The JDBC URL of one of its databases, with all it takes to log in. */
  String url(String database);

  /** A database that is always there. */
  String maintenanceDatabase();

  /** What it is, in a few words without a secret. */
  String describe();

  @Override
  void close();
}
