package dev.autogen.deploy;

import dev.autogen.DatabaseException;
import dev.autogen.RefusedException;
import dev.autogen.UsageException;
import dev.autogen.Version;
import dev.autogen.compare.KnownSizes;
import dev.autogen.config.Settings;
import dev.autogen.introspect.DatabaseInfo;
import dev.autogen.introspect.Identities;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationGraph;
import dev.autogen.migration.MigrationRange;
import dev.autogen.migration.MigrationSection;
import dev.autogen.migration.MigrationStep;
import dev.autogen.migration.Target;
import dev.autogen.proof.MigrationFootprint;
import dev.autogen.proof.Replay;
import dev.autogen.proof.StepFootprint;
import dev.autogen.run.AppliedMigration;
import dev.autogen.run.BlockingSessions;
import dev.autogen.run.RunScript;
import dev.autogen.safety.TableSizes;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.scratch.OnDemandServer;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.session.LiveDatabase;
import dev.autogen.state.MigrationStatus;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** A run that is told and not done: as a script, or as a list of steps with their locks. */
public final class DryRun {
  private final Settings settings;
  private final MigrationGraph graph;
  private final OnDemandServer scratch;
  private final Rollbacks waysBack;
  private final Supplier<LiveDatabase> database;

  public DryRun(
      Settings settings,
      MigrationGraph graph,
      OnDemandServer scratch,
      Rollbacks waysBack,
      Supplier<LiveDatabase> database) {
    this.waysBack = waysBack;
    this.settings = settings;
    this.graph = graph;
    this.scratch = scratch;
    this.database = database;
  }

  /**
   * A way to go.
   *
   * @param path the migrations in the order of running
   * @param done how many steps of each ran already, by revision
   * @param squashed the squashed migrations that have to take their place in the history
   * @param inEffect the revisions that are applied before
   * @param live whether it begins where a database stands
   * @param notes what to know of that database's history, a sentence each
   */
  private record Way(
      List<Migration> path,
      Map<String, Integer> done,
      Collection<Migration> squashed,
      Set<String> inEffect,
      TableSizes sizes,
      boolean live,
      List<String> notes) {}

  /**
   * The script of an upgrade.
   *
   * @param words a range, which needs no database, or a target: from where the database stands, or
   *     without one from the beginning
   * @param anywhere whether it can start at any step of the way, and needs psql
   */
  public String upgradeScript(String words, boolean anywhere) {
    Way way = upgrade(words, settings.url().isPresent());
    return script(anywhere).upgrade(way.path, way.done, squashed(way, anywhere));
  }

  /** The script of a downgrade; without a range it starts where the database stands. */
  public String downgradeScript(String words, boolean anywhere) {
    Way way = downgrade(words, settings.url().isPresent(), DryRun::requireWhole);
    return script(anywhere).downgrade(way.path, way.done, squashed(way, anywhere));
  }

  private Collection<Migration> squashed(Way way, boolean anywhere) {
    return anywhere
        ? graph.ordered().stream().filter(it -> !it.replaces().isEmpty()).toList()
        : way.squashed;
  }

  private RunScript script(boolean anywhere) {
    return new RunScript(
        settings.historySchema().map(Identifier::new), settings.pace(), Version.CURRENT, anywhere);
  }

  private Way upgrade(String words, boolean hasDatabase) {
    if (MigrationRange.isOne(words) || !hasDatabase) {
      MigrationRange range =
          MigrationRange.isOne(words)
              ? MigrationRange.parse(words)
              : new MigrationRange(Target.BASE, Target.parse(words));
      return ranged(range.upgrade(graph));
    }
    return live(standing -> standing.upgradePath(Target.parse(words)), AppliedMigration::stepsDone);
  }

  /** What a script is made of has to be in the files. */
  private static List<Migration> requireWhole(List<Migration> path, MigrationStatus standing) {
    path.stream()
        .filter(it -> Rollbacks.isHalfApplied(it, standing))
        .findFirst()
        .ifPresent(
            it -> {
              throw new RefusedException(
                  "%s is half applied, and a script cannot know what is there of it. autogen downgrade -1 takes it back, with --dry-run it shows how"
                      .formatted(it.file()));
            });
    return path;
  }

  private Way downgrade(
      String words,
      boolean hasDatabase,
      BiFunction<List<Migration>, MigrationStatus, List<Migration>> ways) {
    if (MigrationRange.isOne(words)) {
      return ranged(MigrationRange.parse(words).downgrade(graph));
    }
    if (!hasDatabase) {
      throw new UsageException(
          "without --url, say from where as well: head.." + words + " or A.." + words);
    }
    return live(
        standing -> ways.apply(standing.downgradePath(Target.parse(words)), standing),
        AppliedMigration::stepsReverted);
  }

  private Way ranged(List<Migration> path) {
    Set<String> before = new HashSet<>();
    path.forEach(migration -> before.addAll(graph.upTo(migration.revision())));
    path.forEach(migration -> before.remove(migration.revision()));
    return new Way(path, Map.of(), List.of(), before, TableSizes.UNKNOWN, false, List.of());
  }

  private Way live(
      Function<MigrationStatus, List<Migration>> path, Function<AppliedMigration, Integer> steps) {
    try (LiveDatabase live = database.get()) {
      DatabaseInfo info = DatabaseInfo.read(live.connection());
      scratch.standFor(info);
      MigrationStatus standing = MigrationStatus.of(graph, live.history());
      List<Migration> migrations = path.apply(standing);
      Map<String, Integer> done = new HashMap<>();
      Set<String> inEffect = new HashSet<>();
      standing.inEffect().forEach(migration -> inEffect.add(migration.revision()));
      for (Migration migration : migrations) {
        standing
            .applied(migration)
            .ifPresent(entry -> done.put(migration.revision(), steps.apply(entry)));
        inEffect.remove(migration.revision());
      }
      return new Way(
          migrations,
          done,
          standing.replaced().keySet(),
          inEffect,
          KnownSizes.of(info),
          true,
          standing.notes());
    }
  }

  /**
   * What would run.
   *
   * @param steps in their order, measured on a throw-away server where one is allowed
   * @param made the tables that it makes itself, which nobody waits for
   * @param inTheWay who holds just now what it needs, a line each
   * @param notes what to know of the history, a sentence each
   */
  public record Preview(
      List<StepFootprint> steps,
      Set<QualifiedName> made,
      TableSizes sizes,
      List<String> inTheWay,
      List<String> notes) {
    public Preview {
      notes = List.copyOf(notes);
      inTheWay = List.copyOf(inTheWay);
      steps = List.copyOf(steps);
      made = Set.copyOf(made);
    }
  }

  /** The steps of an upgrade that would run. */
  public Preview previewUpgrade(String words) {
    return preview(upgrade(words, settings.runUrl().isPresent()), true);
  }

  /** The steps of a downgrade that would run. */
  public Preview previewDowngrade(String words) {
    return preview(
        downgrade(
            words,
            settings.runUrl().isPresent(),
            (path, standing) -> Rollbacks.migrations(waysBack.along(path, standing))),
        false);
  }

  private Preview preview(Way way, boolean upgrade) {
    Map<String, List<MigrationFootprint.Line>> lines = new HashMap<>();
    Set<QualifiedName> made = new HashSet<>();
    if (scratch.isAllowed()) {
      made.addAll(measure(way, upgrade, lines));
    }
    List<StepFootprint> steps = new ArrayList<>();
    for (Migration migration : way.path) {
      MigrationSection section = upgrade ? migration.upgrade() : migration.downgrade();
      int done = way.done.getOrDefault(migration.revision(), 0);
      List<MigrationFootprint.Line> open =
          new ArrayList<>(lines.getOrDefault(migration.revision(), List.of()));
      for (int number = 1; number <= section.steps().size(); number++) {
        MigrationStep step = section.steps().get(number - 1);
        List<MigrationFootprint.Line> own =
            open.subList(0, Math.min(step.statements().size(), open.size()));
        if (number > done) {
          steps.add(new StepFootprint(migration, number, section.steps().size(), step, own));
        }
        own.clear();
      }
    }
    return new Preview(
        steps,
        upgrade ? made : Set.of(),
        way.sizes,
        way.live ? inTheWay(steps) : List.of(),
        way.notes);
  }

  private List<String> inTheWay(List<StepFootprint> steps) {
    try (LiveDatabase live = database.get()) {
      return BlockingSessions.of(
          steps.stream().map(StepFootprint::step).toList(), live.connection());
    }
  }

  /**
   * Runs the way on a throw-away database, each migration on a copy first to measure it.
   *
   * @param lines what comes of it, by revision
   * @return the tables that came on the way
   */
  private Set<QualifiedName> measure(
      Way way, boolean upgrade, Map<String, List<MigrationFootprint.Line>> lines) {
    try (ScratchDatabase grown = scratch.newDatabase()) {
      Replay replay = new Replay(grown);
      Set<QualifiedName> made = new HashSet<>();
      for (Migration migration : graph.ordered()) {
        Optional<Migration> wanted =
            way.path.stream().filter(it -> it.revision().equals(migration.revision())).findFirst();
        if (wanted.isPresent()) {
          lines.put(migration.revision(), footprint(wanted.get(), grown, upgrade));
          Identities before = replay.identities();
          replay.upgrade(List.of(wanted.get()));
          made.addAll(before.madeUntil(replay.identities()));
        } else if (way.inEffect.contains(migration.revision())) {
          replay.upgrade(List.of(migration));
        }
      }
      return made;
    }
  }

  private List<MigrationFootprint.Line> footprint(
      Migration migration, ScratchDatabase grown, boolean upgrade) {
    try (ScratchDatabase copy = scratch.server().createDatabase(grown)) {
      return MigrationFootprint.of(migration, copy).stream()
          .filter(line -> line.upgrade() == upgrade)
          .toList();
    } catch (SQLException e) {
      throw new DatabaseException("the throw-away database failed: " + e.getMessage(), e);
    }
  }

  /** Whether the locks are measured. */
  public boolean measures() {
    return scratch.isAllowed();
  }
}
