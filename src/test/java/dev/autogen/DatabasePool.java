package dev.autogen;

import dev.autogen.introspect.SessionSettings;
import dev.autogen.testing.PostgresServer;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Empty databases that are reused, each with its connection. Emptying a database is faster than
 * creating one, and so is a server process that has cached its catalog.
 */
final class DatabasePool {
  /** What autogen or a scenario may have made; the drops find nothing twice. */
  private static final String CLEAN =
      """
      DO $$
      DECLARE
        drop_it text;
      BEGIN
        FOREACH drop_it IN ARRAY ARRAY(
          SELECT format('DROP EXTENSION %I CASCADE', extname) FROM pg_extension WHERE extname <> 'plpgsql'
        ) || ARRAY(
          SELECT format('DROP CAST (%s AS %s)', castsource::regtype, casttarget::regtype) FROM pg_cast
          WHERE oid >= 16384 AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = pg_cast.oid AND deptype IN ('e', 'i'))
        ) || ARRAY(
          SELECT format('DROP FOREIGN DATA WRAPPER %I CASCADE', fdwname) FROM pg_foreign_data_wrapper
        ) LOOP
          EXECUTE drop_it;
        END LOOP;
        FOREACH drop_it IN ARRAY ARRAY(
          SELECT format('DROP SCHEMA %I CASCADE', nspname) FROM pg_namespace
          WHERE nspname NOT IN ('public', 'information_schema') AND nspname NOT LIKE 'pg\\_%'
        ) || ARRAY(
          SELECT format('DROP TABLE IF EXISTS %s CASCADE', oid::regclass) FROM pg_class
          WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
        ) || ARRAY(
          SELECT format('DROP SEQUENCE IF EXISTS %s CASCADE', oid::regclass) FROM pg_class
          WHERE relnamespace = 'public'::regnamespace AND relkind = 'S'
        ) || ARRAY(
          SELECT format('DROP VIEW IF EXISTS %s CASCADE', oid::regclass) FROM pg_class
          WHERE relnamespace = 'public'::regnamespace AND relkind = 'v'
        ) || ARRAY(
          SELECT format('DROP COLLATION IF EXISTS %s CASCADE', oid::regcollation) FROM pg_collation
          WHERE collnamespace = 'public'::regnamespace
        ) || ARRAY(
          SELECT format('DROP ROUTINE IF EXISTS %s CASCADE', oid::regprocedure) FROM pg_proc
          WHERE pronamespace = 'public'::regnamespace
            AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = pg_proc.oid AND deptype = 'i')
        ) || ARRAY(
          SELECT format('DROP TYPE IF EXISTS %s CASCADE', t.oid::regtype) FROM pg_type t
          LEFT JOIN pg_class c ON c.oid = t.typrelid
          WHERE typnamespace = 'public'::regnamespace AND (typtype IN ('d', 'e', 'r') OR c.relkind = 'c')
        ) LOOP
          EXECUTE drop_it;
        END LOOP;
      END
      $$""";

  private static final Queue<PooledDatabase> IDLE = new ConcurrentLinkedQueue<>();

  static {
    PostgresServer.beforeEnd(DatabasePool::close);
  }

  private DatabasePool() {}

  static PooledDatabase take() {
    PooledDatabase idle = IDLE.poll();
    return idle == null ? PooledDatabase.over(PostgresServer.newDatabase()) : idle;
  }

  /** Empties a database for the next one who takes it, through a new connection if it has none. */
  static void giveBack(PooledDatabase used) {
    try {
      PooledDatabase next =
          used.connection().isClosed() ? PooledDatabase.over(used.database()) : used;
      next.connection().setAutoCommit(true);
      SessionSettings.restore(next.connection());
      try (Statement statement = next.connection().createStatement()) {
        statement.execute(CLEAN);
      }
      IDLE.add(next);
    } catch (SQLException e) {
      used.database().close();
      throw new IllegalStateException(e);
    }
  }

  private static void close() {
    for (PooledDatabase idle = IDLE.poll(); idle != null; idle = IDLE.poll()) {
      idle.database().close();
    }
  }
}
