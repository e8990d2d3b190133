package dev.autogen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationGraph;
import dev.autogen.migration.Migrations;
import dev.autogen.migration.Target;
import dev.autogen.run.AppliedMigration;
import dev.autogen.run.LastRun;
import dev.autogen.run.StepProgress;
import dev.autogen.state.MigrationStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks graphs and targets with random migrations and random sets of applied ones. */
class RandomTargetsTest {
  static IntStream seeds() {
    return IntStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void ordersParentsFirst(int seed) {
    MigrationGraph graph = graph(new Random(seed));
    Set<String> done = new HashSet<>();
    for (Migration migration : graph.ordered()) {
      assertThat(done).containsAll(migration.parents());
      done.add(migration.revision());
    }
    assertThat(Target.HEADS.inEffect(graph)).isEqualTo(done);
    for (Migration migration : graph.ordered()) {
      for (String other : done) {
        assertThat(graph.upTo(migration.revision()).contains(other))
            .isEqualTo(graph.following(other).contains(migration.revision()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void upgradeRunsWhatIsMissingAndNothingElse(int seed) {
    Random random = new Random(seed);
    MigrationGraph graph = graph(random);
    Set<String> applied = state(graph, random);
    Target target = named(graph, random);
    Set<String> wanted = target.inEffect(graph);

    List<String> path = revisions(standing(graph, applied).upgradePath(target));

    assertThat(path).noneMatch(applied::contains).isSubsetOf(wanted);
    Set<String> reached = new LinkedHashSet<>(applied);
    for (String revision : path) {
      assertThat(reached).containsAll(graph.migration(revision).parents());
      reached.add(revision);
    }
    assertThat(reached).containsAll(wanted);
    assertThat(standing(graph, reached).upgradePath(target)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void downgradeLeavesWhatWasAskedFor(int seed) {
    Random random = new Random(seed);
    MigrationGraph graph = graph(random);
    Set<String> applied = state(graph, random);
    Target target = named(graph, random);

    List<String> path = revisions(standing(graph, applied).downgradePath(target));

    Set<String> left = new LinkedHashSet<>(applied);
    for (String revision : path) {
      left.remove(revision);
      assertThat(graph.children(revision))
          .extracting(Migration::revision)
          .noneMatch(left::contains);
    }
    Set<String> expected = new HashSet<>(applied);
    expected.retainAll(target.inEffect(graph));
    assertThat(left).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void upAndDownIsBaseAgain(int seed) {
    MigrationGraph graph = graph(new Random(seed));
    List<String> up = revisions(standing(graph, Set.of()).upgradePath(Target.HEADS));
    List<String> down = revisions(standing(graph, new HashSet<>(up)).downgradePath(Target.BASE));
    Collections.reverse(down);

    assertThat(down).isEqualTo(up).hasSize(graph.ordered().size());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void stepsAddUp(int seed) {
    Random random = new Random(seed);
    MigrationGraph graph = graph(random);
    Set<String> applied = state(graph, random);
    List<String> all = revisions(standing(graph, applied).downgradePath(Target.BASE));
    int some = 1 + random.nextInt(5);

    List<String> steps =
        revisions(standing(graph, applied).downgradePath(Target.parse("-" + some)));

    assertThat(steps).isEqualTo(all.subList(0, Math.min(some, all.size())));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aGapIsToldAndNothingElseIs(int seed) {
    Random random = new Random(seed);
    MigrationGraph graph = graph(random);
    Set<String> applied = state(graph, random);
    assertThat(standing(graph, applied).problems()).isEmpty();
    List<String> inner =
        applied.stream()
            .filter(it -> graph.children(it).stream().anyMatch(c -> applied.contains(c.revision())))
            .toList();
    if (!inner.isEmpty()) {
      String gap = inner.get(random.nextInt(inner.size()));
      applied.remove(gap);

      assertThat(standing(graph, applied).problems())
          .extracting(it -> it.kind() + " " + it.revision())
          .containsExactly("OUT_OF_ORDER " + gap);
    }
  }

  private static List<String> revisions(List<Migration> migrations) {
    return new ArrayList<>(migrations.stream().map(Migration::revision).toList());
  }

  private static MigrationStatus standing(MigrationGraph graph, Set<String> applied) {
    return new MigrationStatus(
        graph,
        applied.stream()
            .map(graph::migration)
            .map(
                it ->
                    new AppliedMigration(
                        it.revision(),
                        it.message(),
                        it.checksum(),
                        StepProgress.complete(1),
                        new LastRun(Instant.EPOCH, "somebody", Duration.ZERO, "1")))
            .toList());
  }

  private static MigrationGraph graph(Random random) {
    List<Migration> migrations = new ArrayList<>();
    int size = 1 + random.nextInt(14);
    for (int i = 0; i < size; i++) {
      List<String> parents =
          Stream.generate(() -> random.nextInt(migrations.size()))
              .limit(i == 0 ? 0 : random.nextInt(3))
              .map(it -> migrations.get(it).revision())
              .distinct()
              .toList();
      String revision = "" + (100 + random.nextInt(900)) + i;
      migrations.add(Migrations.of(revision, "change " + i, parents.toArray(String[]::new)));
    }
    return new MigrationGraph(migrations);
  }

  /** Some of the migrations, with all that they build on. */
  private static Set<String> state(MigrationGraph graph, Random random) {
    Set<String> applied = new LinkedHashSet<>();
    for (Migration migration : graph.ordered()) {
      if (applied.containsAll(migration.parents()) && random.nextInt(3) > 0) {
        applied.add(migration.revision());
      }
    }
    return applied;
  }

  private static Target named(MigrationGraph graph, Random random) {
    List<Migration> all = graph.ordered();
    return Target.parse(all.get(random.nextInt(all.size())).revision());
  }
}
