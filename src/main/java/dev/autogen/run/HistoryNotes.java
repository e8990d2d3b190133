package dev.autogen.run;

import dev.autogen.introspect.CatalogQuery;
import dev.autogen.schema.Identifier;
import dev.autogen.sql.Quoted;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Notes about the schema of a history that no option has chosen, one sentence each. */
final class HistoryNotes {
  private static final CatalogQuery SKIPPED =
      CatalogQuery.of(HistoryNotes.class, "skipped_schemas");
  private static final CatalogQuery OTHER = CatalogQuery.of(HistoryNotes.class, "other_history");

  private HistoryNotes() {}

  static List<String> of(HistoryPlace place, Connection connection) throws SQLException {
    List<String> notes = new ArrayList<>();
    if (!place.chosen()) {
      skipped(connection).ifPresent(notes::add);
      if (place.schema().isPresent()) {
        Identifier own = place.schema().get();
        OTHER.run(connection, row -> row.name("schema")).stream()
            .findFirst()
            .map(other -> other(place.table(), own, other))
            .ifPresent(notes::add);
      }
    }
    return notes;
  }

  /** PostgreSQL silently skips a schema of the search path on which the role has no USAGE. */
  private static Optional<String> skipped(Connection connection) throws SQLException {
    List<Identifier> schemas = SKIPPED.run(connection, row -> row.name("schema"));
    String names = schemas.stream().map(Quoted::name).collect(Collectors.joining(", "));
    return schemas.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "schema %1$s of the search path is skipped, because the role has no USAGE on it; the owner or a superuser can grant it: GRANT USAGE, CREATE ON SCHEMA %1$s TO %2$s"
                .formatted(names, MissingPrivilege.user(connection)));
  }

  /**
   * The other history belongs to another application, or to this one before its search path
   * changed.
   */
  private static String other(String own, Identifier schema, Identifier other) {
    return "the history in schema %1$s is not used: this session creates its tables in %2$s, so their history is %3$s. To use the history in %1$s, pass --history-schema %1$s, or put %1$s first in the search path"
        .formatted(Quoted.name(other), Quoted.name(schema), own);
  }
}
