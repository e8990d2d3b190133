package dev.autogen;

import dev.autogen.scratch.ScratchDatabase;
import java.sql.Connection;

/**
 * A throw-away database of the pool.
 *
 * @param connection the one that its user works with, and may close
 */
record PooledDatabase(ScratchDatabase database, Connection connection) {
  /** Connects to a database. */
  static PooledDatabase over(ScratchDatabase database) {
    return new PooledDatabase(database, database.connect());
  }
}
