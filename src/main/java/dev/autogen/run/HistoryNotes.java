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

/** What to know of the place of a history where nobody has chosen it, a sentence each. */
final class HistoryNotes {
  private static final CatalogQuery SKIPPED =
      CatalogQuery.beside(HistoryNotes.class, "skipped_schemas");
  private static final CatalogQuery OTHER =
      CatalogQuery.beside(HistoryNotes.class, "other_history");

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

  /** A schema that the role may not use is no part of the search path, without a word. */
  private static Optional<String> skipped(Connection connection) throws SQLException {
    List<Identifier> schemas = SKIPPED.run(connection, row -> row.name("schema"));
    String names = schemas.stream().map(Quoted::name).collect(Collectors.joining(", "));
    return schemas.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "schema %1$s of the search path is skipped, as the role has no USAGE on it; let the owner or a superuser say: GRANT USAGE, CREATE ON SCHEMA %1$s TO %2$s"
                .formatted(names, MissingRight.user(connection)));
  }

  /** Of another application, or of this one, from before the search path changed. */
  private static String other(String own, Identifier schema, Identifier other) {
    return "the history in schema %1$s is not used: this session makes its tables in %2$s, so their history is %3$s. If the one in %1$s is meant, say --history-schema %1$s, or put %1$s first in the search path"
        .formatted(Quoted.name(other), Quoted.name(schema), own);
  }
}
