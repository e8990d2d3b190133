package dev.autogen.run;

import dev.autogen.DatabaseException;
import dev.autogen.schema.Identifier;
import dev.autogen.sql.Quoted;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A history in another schema than the one where a session looks for it: of another application, or
 * of this one, from before the search path changed.
 */
final class OtherSchema {
  private static final String QUERY =
      """
      SELECT nspname
      FROM pg_class c
      JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE relname = ? AND relkind = 'r' AND (nspname = ANY (current_schemas(false)) OR nspname = 'public')
        AND NOT EXISTS (SELECT FROM pg_class WHERE relname = c.relname AND relnamespace = (
            SELECT oid FROM pg_namespace WHERE nspname = current_schema()))
      ORDER BY array_position(current_schemas(false), nspname)
      LIMIT 1""";

  private OtherSchema() {}

  /**
   * Looks for one, where there is none in the place itself.
   *
   * @return a sentence that names it and says what to do
   */
  static Optional<String> of(HistoryPlace place, Connection connection) {
    if (place.chosen() || place.schema().isEmpty()) {
      return Optional.empty();
    }
    try (PreparedStatement query = connection.prepareStatement(QUERY)) {
      query.setString(1, HistoryPlace.TABLE);
      try (ResultSet row = query.executeQuery()) {
        return row.next()
            ? Optional.of(
                sentence(place.table(), place.schema().get(), new Identifier(row.getString(1))))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new DatabaseException("the database failed: " + ServerMessage.of(e), e);
    }
  }

  private static String sentence(String own, Identifier schema, Identifier other) {
    return "the history in schema %1$s is not used: this session makes its tables in %2$s, so their history is %3$s. If the one in %1$s is meant, say --history-schema %1$s, or put %1$s first in the search path"
        .formatted(Quoted.name(other), Quoted.name(schema), own);
  }
}
