package dev.autogen.compare;

import dev.autogen.RefusedException;
import dev.autogen.diff.HandwrittenObjects;
import dev.autogen.diff.Managed;
import dev.autogen.diff.NameMatching;
import dev.autogen.diff.Renaming;
import dev.autogen.diff.TypeMatching;
import dev.autogen.diff.UnmanagedViews;
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

/**
 * The model beside the database, or beside what the migrations produce.
 *
 * @param unmanaged what exists besides, and neither the model nor a migration knows
 * @param start what is known of the place that a migration starts from
 * @param earlier what the migrations so far say
 */
public record Comparison(
    Model model,
    Difference difference,
    Unmanaged unmanaged,
    StartFacts start,
    EarlierMigrations earlier) {
  /** Enough to recognise what it is about. */
  private static final int UNMANAGED_SHOWN = 5;

  /**
   * Compares: the existing schema is renamed, the model normalized to its spelling, its generated
   * names replaced by those that exist, what nobody manages left out, and the rest diffed.
   *
   * @param migrated what the migrations made of all that exists
   * @param answers the renames among them count
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
    Schema target = named(model, existing.normalize(model.schema(), renamed), renamed);
    Schema known =
        HandwrittenObjects.without(migrated.byHand(), renaming.applyTo(migrated.schema()), target);
    Managed managed = Managed.of(renamed, target, known);
    UnmanagedObjects others = existing.others();
    return new Comparison(
        model,
        Difference.of(managed.schema(), target, renaming, earlier.objects(), model),
        new Unmanaged(
            managed.unmanagedWith(others.objectsNotIn(migrated.unmanaged())),
            managed.viewsWith(others.materializedViews())),
        start,
        earlier);
  }

  private static List<String> arguments(List<Answer> answers) {
    return answers.stream().map(Answer::argument).toList();
  }

  /** Names and orders that the mapping leaves open are those that exist. */
  private static Schema named(Model model, Schema target, Schema renamed) {
    return TypeMatching.apply(
        NameMatching.apply(target, model.generatedNames(), renamed),
        model.enumsInAnyOrder(),
        renamed);
  }

  Comparison with(TableSizes sizes) {
    return new Comparison(model, difference, unmanaged, start.with(sizes), earlier);
  }

  /** What there is, after the renames and without what nobody manages. */
  public Schema before() {
    return difference.before();
  }

  /** What the model asks for, in the spelling of {@link #before()}. */
  public Schema target() {
    return difference.target();
  }

  public Renaming renaming() {
    return difference.renaming();
  }

  /** What leads from one to the other, renames first. */
  public List<Operation> operations() {
    return difference.operations();
  }

  /** The migrations that the database of the user has not applied. */
  public List<Migration> pending() {
    return start.pending();
  }

  /** What to know of the model before the differences are looked at, a line each. */
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

  /** What the database has besides, in one sentence; nothing where there is nothing. */
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

  /** The views of others that block the change, a sentence each. */
  public List<String> blockingViews() {
    return UnmanagedViews.blocking(operations(), unmanaged.views());
  }

  /**
   * PostgreSQL would refuse to change what a view of others reads.
   *
   * @throws RefusedException with a sentence for each such view
   */
  public void requireNoBlockingView() {
    List<String> blocked = blockingViews();
    if (!blocked.isEmpty()) {
      throw new RefusedException(String.join("\n", blocked));
    }
  }
}
