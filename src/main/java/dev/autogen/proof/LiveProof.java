package dev.autogen.proof;

import dev.autogen.DatabaseException;
import dev.autogen.introspect.CatalogQuery;
import dev.autogen.migration.Migration;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Schema;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.scratch.ScratchServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Proves migrations on a copy of a live database, each on top of the one before, with the rights of
 * the role that is connected to the live one.
 */
public final class LiveProof implements AutoCloseable {
  private static final CatalogQuery OWNS_TABLES = CatalogQuery.of(LiveProof.class, "owns_tables");

  /** An undefined table, column, object, function or schema. */
  private static final Set<String> UNDEFINED = Set.of("42P01", "42703", "42704", "42883", "3F000");

  private final LiveCopy copy;
  private final Collection<Identifier> namespaces;

  /** Whether the role of the live session may apply migrations at all. */
  private final boolean roleMigrates;

  private LiveProof(LiveCopy copy, Collection<Identifier> namespaces) {
    this.copy = copy;
    this.namespaces = namespaces;
    try (Connection role = copy.connectAsRole()) {
      roleMigrates = OWNS_TABLES.run(role, row -> row.flag("owns")).get(0);
    } catch (SQLException e) {
      throw ScratchDatabase.failure(e);
    }
  }

  /**
   * Copies a database.
   *
   * @param live is only read
   * @param namespaces those that a migration may change
   */
  public static LiveProof on(
      Connection live, Collection<Identifier> namespaces, ScratchServer scratch) {
    return new LiveProof(LiveCopy.of(live, namespaces, scratch), namespaces);
  }

  /**
   * Proves the next migration.
   *
   * @param end the schema after all migrations, if it is known
   * @return what was not proven, a line each
   * @throws DatabaseException with the statement that fails
   * @throws dev.autogen.RefusedException if writes of the application would fail afterwards
   */
  public List<String> of(Migration migration, Optional<Schema> end) {
    try (Connection connection = copy.connect();
        Connection role = roleMigrates ? copy.connectAsRole() : copy.connect()) {
      return Proof.ofCopy(connection, role, migration, end, namespaces);
    } catch (SQLException e) {
      throw ScratchDatabase.failure(e);
    } catch (DatabaseException e) {
      if (lacksWhatIsMissing(e)) {
        return List.of("not proven on a copy of the database: " + e.getMessage());
      }
      throw new DatabaseException(
          "on a copy of the database, with the rights of " + copy.role() + ": " + e.getMessage(),
          e);
    }
  }

  /** Whether a statement may have failed only because the copy is not complete. */
  private boolean lacksWhatIsMissing(DatabaseException failure) {
    return !copy.notCovered().isEmpty()
        && failure.getCause() instanceof SQLException cause
        && UNDEFINED.contains(String.valueOf(cause.getSQLState()));
  }

  /** What the proof leaves out: objects and rights that the copy cannot have. */
  public List<String> notCovered() {
    List<String> lines = new ArrayList<>(copy.notCovered());
    if (!roleMigrates) {
      lines.add("the rights of the role that upgrades (" + copy.role() + " owns no table here)");
    }
    return lines;
  }

  @Override
  public void close() {
    copy.close();
  }
}
