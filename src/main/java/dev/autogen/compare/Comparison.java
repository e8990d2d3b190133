package dev.autogen.compare;

import dev.autogen.RefusedException;
import dev.autogen.diff.ForeignNames;
import dev.autogen.diff.FreeNames;
import dev.autogen.diff.HandwrittenObjects;
import dev.autogen.diff.Managed;
import dev.autogen.diff.NameConflicts;
import dev.autogen.diff.NameMatching;
import dev.autogen.diff.PartComments;
import dev.autogen.diff.Renaming;
import dev.autogen.diff.SequenceOwners;
import dev.autogen.diff.SerialSequences;
import dev.autogen.diff.TypeMatching;
import dev.autogen.migration.Answer;
import dev.autogen.migration.Answers;
import dev.autogen.migration.Migration;
import dev.autogen.operation.Operation;
import dev.autogen.safety.TableSizes;
import dev.autogen.schema.Migrated;
import dev.autogen.schema.Model;
import dev.autogen.schema.Schema;
import dev.autogen.schema.UnmanagedObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The model compared with the database, or with what the migrations produce.
 *
 * @param unmanaged existing objects that neither the model nor a migration created
 * @param start facts about the state that a migration starts from
 * @param earlier facts that only the existing migrations have
 */
public record Comparison(
    Model model,
    Difference difference,
    Unmanaged unmanaged,
    StartFacts start,
    EarlierMigrations earlier) {
  /** How many objects a note names. */
  private static final int UNMANAGED_SHOWN = 5;

  /**
   * Compares: renames the existing schema, normalizes the model to its spelling, replaces generated
   * names by existing ones, leaves out unmanaged objects, and diffs the rest.
   *
   * @param migrated what the migrations created
   * @param answers only the renames among them are used
   */
  public static Comparison of(
      Model model,
      ExistingSchema existing,
      Migrated migrated,
      EarlierMigrations earlier,
      StartFacts start,
      Answers answers) {
    Renaming renaming =
        Renaming.of(
            arguments(answers.given(Answer.Kind.RENAME)),
            arguments(answers.replayed(Answer.Kind.RENAME)),
            existing.schema(),
            model.schema());
    Schema renamed =
        renaming.applyTo(existing.withRows(renaming.before(model.schema().seedRows())));
    Schema named = named(model, existing.normalize(model.schema(), renamed), renamed);
    Schema known =
        HandwrittenObjects.without(migrated.byHand(), renaming.applyTo(migrated.schema()), named);
    UnmanagedObjects others = existing.others();
    ForeignNames foreign =
        ForeignNames.of(
            List.of(existing.schema(), migrated.schema()),
            renamed,
            Stream.of(existing.entries(), migrated.entries()).flatMap(List::stream).toList(),
            named,
            known);
    Schema free = FreeNames.apply(named, model.freedom().names(), renamed, foreign);
    Managed managed = Managed.of(renamed, free, known);
    Schema target = SequenceOwners.apply(free, managed.schema());
    Difference difference =
        Difference.of(managed.schema(), target, renaming, earlier.objects(), model);
    return new Comparison(
        model,
        difference,
        new Unmanaged(
            managed.unmanagedWith(others.objectsNotIn(migrated.unmanaged())),
            UnmanagedDependents.of(
                others.dependents(), migrated.unmanaged().dependents(), renaming, managed.schema()),
            Stream.of(
                    NameConflicts.of(existing.schema(), renamed, target, foreign),
                    SerialSequences.misnamed(difference.operations(), existing.entries()))
                .flatMap(List::stream)
                .toList(),
            foreign.names(renamed),
            PartComments.of(existing.entries(), renaming)),
        start,
        earlier);
  }

  private static List<String> arguments(List<Answer> answers) {
    return answers.stream().map(Answer::argument).toList();
  }

  /** Names and orders that the mapping does not specify are taken from the existing schema. */
  private static Schema named(Model model, Schema target, Schema renamed) {
    return TypeMatching.apply(
        NameMatching.apply(target, model.freedom().names(), renamed),
        model.freedom().enumOrders(),
        renamed);
  }

  Comparison with(TableSizes sizes) {
    return new Comparison(model, difference, unmanaged, start.with(sizes), earlier);
  }

  /** The existing schema after the renames, without unmanaged objects. */
  public Schema before() {
    return difference.before();
  }

  /** The schema of the model, in the spelling of {@link #before()}. */
  public Schema target() {
    return difference.target();
  }

  public Renaming renaming() {
    return difference.renaming();
  }

  /** The operations from one to the other, renames first. */
  public List<Operation> operations() {
    return difference.operations();
  }

  /** The migrations that the database of the user has not applied. */
  public List<Migration> pending() {
    return start.pending();
  }

  /** Warnings about the model, a line each. */
  public List<String> warnings() {
    List<String> warnings = new ArrayList<>(model.warnings());
    earlier
        .hibernate()
        .filter(version -> !version.equals(model.hibernateVersion()) && !operations().isEmpty())
        .ifPresent(
            version ->
                warnings.add(
                    "Hibernate changed from %s to %s since the last migration; this may cause some of the differences"
                        .formatted(version, model.hibernateVersion())));
    return warnings;
  }

  /** The unmanaged objects in one sentence; empty if there are none. */
  public Optional<String> unmanagedNote() {
    List<String> objects = unmanaged.objects();
    if (objects.isEmpty()) {
      return Optional.empty();
    }
    int shown = Math.min(objects.size(), UNMANAGED_SHOWN);
    int more = objects.size() - shown;
    return Optional.of(
        "left alone, because neither the model nor a migration created them: "
            + String.join(", ", objects.subList(0, shown))
            + (more > 0 ? " and " + more + " more (autogen diff lists them)" : ""));
  }

  /** The objects that block the change by their names or as dependents, a sentence each. */
  public List<String> blockingObjects() {
    return Stream.concat(
            unmanaged.refusals().stream(),
            unmanaged.dependents().refusals(operations(), before()).stream())
        .toList();
  }

  /**
   * Refuses a change that another object blocks.
   *
   * @throws RefusedException with a sentence for each such object
   */
  public void requireNoBlockingObject() {
    List<String> blocked = blockingObjects();
    if (!blocked.isEmpty()) {
      throw new RefusedException(String.join("\n", blocked));
    }
  }
}
