package dev.autogen.deploy;

import dev.autogen.compare.KnownSizes;
import dev.autogen.introspect.NamesByOid;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationSection;
import dev.autogen.migration.MigrationStep;
import dev.autogen.proof.MigrationLocks;
import dev.autogen.proof.Replay;
import dev.autogen.proof.StepLocks;
import dev.autogen.run.BlockingSessions;
import dev.autogen.safety.TableSizes;
import dev.autogen.schema.QualifiedName;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.session.Session;
import dev.autogen.state.MigrationStatus;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a run would do, step by step.
 *
 * @param steps in their order, with their locks if measured
 * @param measured whether the steps ran on a throw-away server
 * @param created the tables that the run creates; no other session waits for them
 * @param blocking the sessions that block the run now, a line each
 * @param notes notes about the history, a sentence each
 */
public record DeploymentPreview(
    List<StepLocks> steps,
    boolean measured,
    Set<QualifiedName> created,
    TableSizes sizes,
    List<String> blocking,
    List<String> notes) {
  public DeploymentPreview {
    notes = List.copyOf(notes);
    blocking = List.copyOf(blocking);
    steps = List.copyOf(steps);
    created = Set.copyOf(created);
  }

  /** The steps of an upgrade that would run. */
  public static DeploymentPreview ofUpgrade(String words, Session session) {
    boolean hasDatabase = session.settings().database().runUrl().isPresent();
    return of(Route.upgrade(words, session, hasDatabase), session, true);
  }

  /** The steps of a downgrade that would run. */
  public static DeploymentPreview ofDowngrade(String words, Session session) {
    boolean hasDatabase = session.settings().database().runUrl().isPresent();
    return of(Route.downgrade(words, session, hasDatabase, true), session, false);
  }

  private static DeploymentPreview of(Route route, Session session, boolean upgrade) {
    Map<String, List<MigrationLocks.Line>> lines = new HashMap<>();
    Set<QualifiedName> created = new HashSet<>();
    if (session.scratch().isAllowed()) {
      created.addAll(measure(route, session, upgrade, lines));
    }
    List<StepLocks> steps = new ArrayList<>();
    for (Migration migration : route.path()) {
      steps.addAll(
          steps(
              migration,
              upgrade ? migration.upgrade() : migration.downgrade(),
              route.done().getOrDefault(migration.revision(), 0),
              lines.getOrDefault(migration.revision(), List.of())));
    }
    boolean live = route.status().isPresent();
    return new DeploymentPreview(
        steps,
        session.scratch().isAllowed(),
        upgrade ? created : Set.of(),
        live ? KnownSizes.of(session.database().info()) : TableSizes.UNKNOWN,
        live ? blocking(steps, session) : List.of(),
        route.status().map(MigrationStatus::notes).orElse(List.of()));
  }

  private static List<StepLocks> steps(
      Migration migration, MigrationSection section, int done, List<MigrationLocks.Line> measured) {
    List<StepLocks> steps = new ArrayList<>();
    int first = 0;
    for (int number = 1; number <= section.steps().size(); number++) {
      MigrationStep step = section.steps().get(number - 1);
      int end = Math.min(first + step.statements().size(), measured.size());
      if (number > done) {
        steps.add(
            new StepLocks(
                migration, number, section.steps().size(), step, measured.subList(first, end)));
      }
      first = end;
    }
    return steps;
  }

  private static List<String> blocking(List<StepLocks> steps, Session session) {
    return BlockingSessions.of(
        steps.stream().map(StepLocks::step).toList(), session.database().connection());
  }

  /**
   * Runs the route on a throw-away database, each migration on a copy first to measure it.
   *
   * @param lines the results, by revision
   * @return the tables that the route creates
   */
  private static Set<QualifiedName> measure(
      Route route, Session session, boolean upgrade, Map<String, List<MigrationLocks.Line>> lines) {
    try (ScratchDatabase grown = session.scratch().newDatabase()) {
      Replay replay = new Replay(grown);
      Set<QualifiedName> created = new HashSet<>();
      for (Migration migration : session.migrations().ordered()) {
        Optional<Migration> wanted =
            route.path().stream()
                .filter(it -> it.revision().equals(migration.revision()))
                .findFirst();
        if (wanted.isPresent()) {
          lines.put(migration.revision(), locks(wanted.get(), grown, session, upgrade));
          NamesByOid before = replay.identities();
          replay.upgrade(List.of(wanted.get()));
          created.addAll(before.createdUntil(replay.identities()));
        } else if (route.inEffect().contains(migration.revision())) {
          replay.upgrade(List.of(migration));
        }
      }
      return created;
    }
  }

  private static List<MigrationLocks.Line> locks(
      Migration migration, ScratchDatabase grown, Session session, boolean upgrade) {
    try (ScratchDatabase copy = session.scratch().server().createDatabase(grown)) {
      return MigrationLocks.of(migration, copy).stream()
          .filter(line -> line.upgrade() == upgrade)
          .toList();
    } catch (SQLException e) {
      throw ScratchDatabase.failure(e);
    }
  }
}
