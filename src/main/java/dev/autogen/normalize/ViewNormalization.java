package dev.autogen.normalize;

import dev.autogen.schema.Column;
import dev.autogen.schema.Schema;
import dev.autogen.schema.View;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives views the form of the database if the query means the same. For other views it finds the
 * columns that they will have.
 */
final class ViewNormalization {
  private ViewNormalization() {}

  /** Whether there is a view that only a server can compare. */
  static boolean needsServer(Schema target, Schema database) {
    return target.views().stream().anyMatch(view -> differs(view, database));
  }

  private static boolean differs(View view, Schema database) {
    return database.view(view.name()).filter(old -> !old.equals(view)).isPresent();
  }

  /**
   * Normalizes the views of the target.
   *
   * @param connection within a transaction that the caller rolls back
   */
  static Schema normalize(Connection connection, Schema target, Schema database)
      throws SQLException {
    SearchPath.complete(connection);
    ViewCompiler existing = new ViewCompiler(connection, Schema.EMPTY);
    ViewCompiler planned = new ViewCompiler(connection, target);
    List<View> views = new ArrayList<>();
    for (View view : target.views()) {
      Optional<View> old = database.view(view.name()).filter(it -> !it.equals(view));
      if (old.isEmpty()) {
        views.add(view);
        continue;
      }
      Optional<View> compiled = existing.untilStable(view);
      boolean same =
          compiled.isPresent()
              && existing.untilStable(old.get()).map(View::query).equals(compiled.map(View::query));
      views.add(
          same
              ? described(old.get(), view)
              : planned
                  .once(view)
                  .map(it -> described(it.withQuery(view.query()), view))
                  .orElse(view)
                  .withOptions(old.get().options()));
    }
    return target.withViews(views);
  }

  /** A view as the server deparses it, with the comments of the mapping. */
  private static View described(View view, View mapped) {
    List<Column> columns =
        view.columns().stream()
            .map(
                column -> column.withComment(mapped.column(column.name()).flatMap(Column::comment)))
            .toList();
    return view.withColumns(columns).withComment(mapped.comment());
  }
}
