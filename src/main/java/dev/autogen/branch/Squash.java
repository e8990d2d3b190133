package dev.autogen.branch;

import dev.autogen.RefusedException;
import dev.autogen.UsageException;
import dev.autogen.compare.Comparison;
import dev.autogen.compare.Difference;
import dev.autogen.compare.EarlierMigrations;
import dev.autogen.compare.StartFacts;
import dev.autogen.compare.Unmanaged;
import dev.autogen.diff.Renaming;
import dev.autogen.draft.Draft;
import dev.autogen.draft.DraftWriter;
import dev.autogen.draft.RevisionRequest;
import dev.autogen.migration.Answer;
import dev.autogen.migration.Answers;
import dev.autogen.migration.FolderEdit;
import dev.autogen.migration.HeaderEdit;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationFolder;
import dev.autogen.migration.MigrationGraph;
import dev.autogen.migration.MigrationRange;
import dev.autogen.migration.ObjectMark;
import dev.autogen.migration.RevisionIds;
import dev.autogen.plan.Division;
import dev.autogen.question.DecidedComparison;
import dev.autogen.question.Prompt;
import dev.autogen.schema.Model;
import dev.autogen.schema.ModelFreedom;
import dev.autogen.schema.ModelOrigins;
import dev.autogen.schema.ModelReading;
import dev.autogen.schema.Numbering;
import dev.autogen.schema.Schema;
import dev.autogen.session.Session;
import dev.autogen.sqltext.PlaceholderSearch;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Replaces migrations by one. It is planned again from the schema before the first to the schema
 * after the last, with the renames that the catalog shows, and proven to have the same result.
 */
public final class Squash {
  private final Session session;
  private final MigrationGraph graph;
  private final Clock clock;

  Squash(Session session, Clock clock) {
    this.session = session;
    this.clock = clock;
    graph = session.migrations();
  }

  /**
   * The options of a squash.
   *
   * @param message the name of the new migration; empty for a name made of the range
   * @param backfills values for existing rows that the old files had
   * @param keepData whether statements that change rows are kept
   */
  record Request(MigrationRange range, String message, List<Answer> backfills, boolean keepData) {}

  /** A squash that is proven and not written yet. */
  record Result(FolderEdit edit, Path file) {}

  /**
   * Squashes a range.
   *
   * @throws RefusedException if something would be lost, naming it
   */
  Result of(Request request) {
    List<Migration> old = request.range.between(graph);
    requireLine(request.range, old);
    try (SquashSpan span = SquashSpan.of(graph, old, session.scratch())) {
      CarriedData data = new CarriedData(span.before().schema(), old);
      requireNothingLost(data, request.keepData);
      Migration last = old.get(old.size() - 1);
      String revision = new RevisionIds(graph, clock).rightAfter(last.revision());
      Draft draft = draft(request, old, span);
      List<String> revisions = old.stream().map(Migration::revision).toList();
      String text =
          HeaderEdit.replacing(
              HeaderEdit.placed(draft.text(), revision, old.get(0).parents()), revisions);
      MigrationFolder folder = session.folder();
      String drafted = folder.parse(draft.files()).revision();
      String name = draft.fileName().replace(drafted, revision);
      String whole = request.keepData ? data.into(text) : text;
      Migration squashed = folder.parse(name, whole);
      requireValues(squashed);
      span.prove(squashed);
      FolderEdit edit = new FolderEdit();
      edit.write(squashed.file(), whole);
      old.forEach(migration -> edit.remove(migration.file()));
      for (Migration child : graph.children(last.revision())) {
        List<String> parents =
            child.parents().stream().map(it -> it.equals(last.revision()) ? revision : it).toList();
        edit.write(
            child.file(),
            HeaderEdit.placed(FolderEdit.text(child.file()), child.revision(), parents));
      }
      edit.after(graph);
      return new Result(edit, squashed.file());
    }
  }

  /** Only a single line has one schema before it and one after it. */
  private void requireLine(MigrationRange range, List<Migration> old) {
    if (old.size() < 2) {
      throw new UsageException(range + " is only one migration; there is nothing to squash.");
    }
    for (Migration migration : old) {
      boolean first = migration.equals(old.get(0));
      boolean last = migration.equals(old.get(old.size() - 1));
      boolean follows =
          first
              || migration
                  .parents()
                  .equals(List.of(old.get(old.indexOf(migration) - 1).revision()));
      if (!follows || (!last && graph.children(migration.revision()).size() > 1)) {
        throw new UsageException(
            range
                + " is not a single line: at "
                + migration.file().getFileName()
                + " branches split or join. Squash the parts before and after separately.");
      }
      if (!migration.replaces().isEmpty()) {
        throw new UsageException(
            migration.file()
                + " is a squashed migration itself. When every database has applied it, delete its line \"-- replaces\", then squash again.");
      }
    }
  }

  private static void requireNothingLost(CarriedData data, boolean keepData) {
    List<CarriedData.Found> found =
        Stream.concat(data.ofUpgrades().stream(), data.ofDowngrades().stream()).toList();
    List<String> lines =
        found.stream()
            .filter(it -> !keepData || !it.transactional())
            .map(it -> it.place() + ": " + it.statement().sql().lines().findFirst().orElse(""))
            .toList();
    if (!lines.isEmpty()) {
      throw new RefusedException(
          "the new plan would leave out statements that change rows or privileges:\n"
              + String.join("\n", lines)
              + (keepData
                  ? "\nThey run outside a transaction, so --keep-data cannot keep them. Nothing was written."
                  : "\nNothing was written. Keep them with --keep-data, or end the range before them."));
    }
  }

  private static void requireValues(Migration squashed) {
    Set<String> placeholders =
        Stream.of(squashed.upgrade(), squashed.downgrade())
            .flatMap(section -> section.statements())
            .flatMap(statement -> PlaceholderSearch.in(statement.sql()).stream())
            .collect(Collectors.toSet());
    if (!placeholders.isEmpty()) {
      throw new RefusedException(
          "the new plan needs a value for existing rows: "
              + String.join(", ", placeholders)
              + ". Nothing was written. Give the value with --backfill TABLE.COLUMN=SQL.");
    }
  }

  private Draft draft(Request request, List<Migration> old, SquashSpan span) {
    List<Answer> given =
        new ArrayList<>(
            span.renames().stream()
                .map(
                    it ->
                        Answer.rename(
                            it.substring(0, it.indexOf('=')), it.substring(it.indexOf('=') + 1)))
                .toList());
    given.addAll(request.backfills);
    List<Answer> replayed =
        old.stream()
            .flatMap(it -> Answers.read(it.file()).stream())
            .filter(it -> it.kind() == Answer.Kind.BACKFILL)
            .toList();
    Answers answers = new Answers(given, replayed);
    String message = request.message.isEmpty() ? "squash " + span.words() : request.message;
    RevisionRequest wanted = new RevisionRequest(message, answers, false, true, Division.NONE);
    DecidedComparison decided =
        new DecidedComparison(comparison(answers, old, span), answers, List.of());
    return new DraftWriter(session, clock)
        .write(wanted, decided, Optional.empty(), Prompt.NONE)
        .get(0);
  }

  /** Uses the schema after the last migration as the model. */
  private Comparison comparison(Answers answers, List<Migration> old, SquashSpan span) {
    Schema before = span.before().schema();
    Schema after = span.after().schema();
    Renaming renaming =
        Renaming.of(
            answers.given(Answer.Kind.RENAME).stream().map(Answer::argument).toList(),
            before,
            after);
    List<Migration> all = Stream.concat(span.earlier().stream(), old.stream()).toList();
    Model model =
        new Model(
            after,
            ModelOrigins.NONE,
            ModelFreedom.NONE,
            Numbering.NONE,
            ObjectMark.objectsAfter(all),
            new ModelReading(hibernate(old), List.of()));
    EarlierMigrations earlier =
        new EarlierMigrations(Optional.empty(), ObjectMark.objectsAfter(span.earlier()));
    return new Comparison(
        model,
        Difference.of(renaming.applyTo(before), after, renaming, earlier.objects(), model),
        Unmanaged.NOTHING,
        StartFacts.ofMigrations(session.scratch().server().majorVersion()),
        earlier);
  }

  /** The Hibernate version of the last of them that names one. */
  private static String hibernate(List<Migration> old) {
    return old.stream()
        .flatMap(it -> it.hibernateVersion().stream())
        .reduce((earlier, later) -> later)
        .orElse(DraftWriter.NO_HIBERNATE);
  }
}
