package dev.autogen.migration;

import dev.autogen.UsageException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A range of migrations given by the user: {@code A..B}, where a missing A is {@code base} and a
 * missing B is {@code head}.
 */
public record MigrationRange(Target from, Target to) {
  private static final String DOTS = "..";

  /** Whether a word is a range. */
  public static boolean isOne(String word) {
    return word.contains(DOTS);
  }

  /**
   * Reads a word.
   *
   * @throws UsageException if it is not a range
   */
  public static MigrationRange parse(String word) {
    int dots = word.indexOf(DOTS);
    if (dots < 0) {
      throw new UsageException(
          "\"" + word + "\" is not a range; write A..B, for example base..head.");
    }
    return new MigrationRange(
        end(word.substring(0, dots), Target.BASE),
        end(word.substring(dots + DOTS.length()), Target.HEAD));
  }

  private static Target end(String word, Target missing) {
    return word.isBlank() ? missing : Target.parse(word);
  }

  /** The migrations from the first to the last, including both, in order. */
  public List<Migration> between(MigrationGraph graph) {
    Set<String> before = new HashSet<>(from.inEffect(graph));
    Set<String> after = to.inEffect(graph);
    if (from.kind() == Target.Kind.NAMED) {
      String first = from.migration(graph).revision();
      before.remove(first);
      requirePath(graph, Set.of(first), after, to);
    }
    return ordered(graph, after, before);
  }

  /** The migrations to apply between the two states, in order. */
  public List<Migration> upgrade(MigrationGraph graph) {
    Set<String> before = from.inEffect(graph);
    Set<String> after = to.inEffect(graph);
    requirePath(graph, before, after, to);
    return ordered(graph, after, before);
  }

  /** The migrations to revert between the two states, last first. */
  public List<Migration> downgrade(MigrationGraph graph) {
    Set<String> before = from.inEffect(graph);
    Set<String> after = to.inEffect(graph);
    requirePath(graph, after, before, from);
    List<Migration> path = new ArrayList<>(ordered(graph, before, after));
    Collections.reverse(path);
    return path;
  }

  private void requirePath(
      MigrationGraph graph, Set<String> earlier, Set<String> later, Target end) {
    graph.ordered().stream()
        .map(Migration::revision)
        .filter(revision -> earlier.contains(revision) && !later.contains(revision))
        .findFirst()
        .ifPresent(
            revision -> {
              throw new UsageException(
                  "there is no path "
                      + this
                      + ": "
                      + end
                      + " does not follow from "
                      + revision
                      + ".");
            });
  }

  private static List<Migration> ordered(
      MigrationGraph graph, Set<String> wanted, Set<String> others) {
    return graph.ordered().stream()
        .filter(migration -> wanted.contains(migration.revision()))
        .filter(migration -> !others.contains(migration.revision()))
        .toList();
  }

  @Override
  public String toString() {
    return from + DOTS + to;
  }
}
