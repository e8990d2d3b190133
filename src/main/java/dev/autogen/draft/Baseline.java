package dev.autogen.draft;

import dev.autogen.RefusedException;
import dev.autogen.compare.BaseSchema;
import dev.autogen.compare.Comparison;
import dev.autogen.compare.ComparisonInput;
import dev.autogen.introspect.ReadOnlyDatabase;
import dev.autogen.migration.Answers;
import dev.autogen.schema.Schema;
import dev.autogen.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The first migration of an existing database. */
public final class Baseline {
  private final Session session;
  private final BaseSchema base;
  private final DraftWriter writer;

  public Baseline(Session session, BaseSchema base, DraftWriter writer) {
    this.session = session;
    this.base = base;
    this.writer = writer;
  }

  /**
   * Writes the file and marks it as applied in the database, unless another tool keeps the history.
   *
   * @return empty if the database has no object of the model
   * @throws RefusedException if there are migrations already
   */
  public Optional<Path> write() {
    if (!session.migrations().isEmpty()) {
      throw new RefusedException(
          "there are already migrations in "
              + session.settings().migrations().folder()
              + ", and a baseline must be the first one. Use an empty folder.");
    }
    if (session.appliesMigrations()) {
      ReadOnlyDatabase.refuse(session.database().connection());
    }
    Comparison comparison = ComparisonInput.ofDatabase(session, base).compare(Answers.NONE);
    if (comparison.before().equals(Schema.EMPTY)) {
      return Optional.empty();
    }
    Draft draft = writer.baseline(comparison);
    List<Path> files = session.folder().write(draft.files());
    if (session.appliesMigrations()) {
      session.database().history().stamp(session.folder().parse(draft.files()));
    }
    return Optional.of(files.get(0));
  }
}
