package dev.autogen.migration;

import dev.autogen.RefusedException;
import dev.autogen.UsageException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The graph of migrations and their parents. */
public final class MigrationGraph {
  /** The state before the first migration. */
  public static final String BASE = "base";

  private final Map<String, Migration> byRevision = new LinkedHashMap<>();
  private final List<Migration> ordered;
  private final Map<String, Migration> repeatables = new LinkedHashMap<>();
  private final Set<String> taken;

  /**
   * Links migrations to their parents.
   *
   * @throws UsageException if two share a revision, a parent is missing, or there is a cycle
   */
  public MigrationGraph(List<Migration> migrations) {
    this(migrations, List.of(), Set.of());
  }

  /**
   * Links migrations of another tool.
   *
   * @param repeatable migrations that the tool applies after all others, whenever they change
   * @param versions the versions of all files
   */
  MigrationGraph(
      List<Migration> migrations, List<Migration> repeatable, Collection<String> versions) {
    taken = Set.copyOf(versions);
    for (Migration migration : migrations) {
      Migration twin = byRevision.put(migration.revision(), migration);
      if (twin != null) {
        throw new UsageException(
            "two migrations have revision "
                + migration.revision()
                + ": "
                + twin.file()
                + " and "
                + migration.file()
                + ". Give one of them another revision");
      }
    }
    for (Migration migration : migrations) {
      for (String parent : migration.parents()) {
        if (!byRevision.containsKey(parent)) {
          throw new UsageException(
              migration.file()
                  + " revises "
                  + parent
                  + ", which no file in the folder has. Restore the file, or correct the line \"-- revises\"");
        }
      }
    }
    repeatable.forEach(it -> repeatables.put(it.revision(), it));
    ordered = parentsFirst();
  }

  /** All migrations, parents before children, otherwise by revision. */
  public List<Migration> ordered() {
    return ordered;
  }

  private List<Migration> parentsFirst() {
    Set<String> done = new LinkedHashSet<>();
    List<String> pending = new ArrayList<>(byRevision.keySet().stream().sorted().toList());
    while (!pending.isEmpty()) {
      Optional<String> next =
          pending.stream()
              .filter(revision -> done.containsAll(migration(revision).parents()))
              .findFirst();
      if (next.isEmpty()) {
        throw new UsageException(
            "migrations form a cycle: "
                + String.join(", ", pending)
                + ". Correct their lines \"-- revises\"");
      }
      done.add(next.get());
      pending.remove(next.get());
    }
    done.addAll(repeatables.keySet());
    return done.stream().map(this::migration).toList();
  }

  /** The revisions that no other one revises. */
  public List<String> heads() {
    Set<String> parents =
        byRevision.values().stream()
            .flatMap(migration -> migration.parents().stream())
            .collect(Collectors.toSet());
    return byRevision.keySet().stream()
        .filter(revision -> !parents.contains(revision))
        .sorted()
        .toList();
  }

  /**
   * The one revision that a new migration revises.
   *
   * @return empty if there is no migration yet
   * @throws RefusedException if there are several heads
   */
  public Optional<String> head() {
    List<String> heads = heads();
    if (heads.size() > 1) {
      throw new RefusedException(
          "the migrations have "
              + heads.size()
              + " heads: "
              + heads.stream()
                  .map(revision -> migration(revision).file().getFileName().toString())
                  .collect(Collectors.joining(", "))
              + ". Use autogen merge, autogen rebase REV or autogen upgrade heads");
    }
    return heads.stream().findFirst();
  }

  /** The migration of a revision. */
  public Migration migration(String revision) {
    Migration migration = byRevision.getOrDefault(revision, repeatables.get(revision));
    if (migration == null) {
      throw new UsageException("there is no migration " + revision);
    }
    return migration;
  }

  public boolean contains(String revision) {
    return byRevision.containsKey(revision);
  }

  /** Whether a new migration may have this revision. */
  public boolean isFree(String revision) {
    return !byRevision.containsKey(revision) && !taken.contains(revision);
  }

  public boolean isEmpty() {
    return byRevision.isEmpty();
  }

  /** The revision and all its ancestors. */
  public Set<String> upTo(String revision) {
    Set<String> found = new HashSet<>();
    List<String> open = new ArrayList<>(List.of(revision));
    while (!open.isEmpty()) {
      String next = open.remove(open.size() - 1);
      if (found.add(next)) {
        open.addAll(migration(next).parents());
      }
    }
    return found;
  }

  /** The revision and all its descendants. */
  public Set<String> following(String revision) {
    Set<String> found = new HashSet<>(Set.of(migration(revision).revision()));
    for (Migration migration : ordered) {
      if (migration.parents().stream().anyMatch(found::contains)) {
        found.add(migration.revision());
      }
    }
    return found;
  }

  /** The migrations that revise this one. */
  public List<Migration> children(String revision) {
    return ordered.stream().filter(it -> it.parents().contains(revision)).toList();
  }

  /** The migrations that are not among the given revisions, in order. */
  public List<Migration> without(Collection<String> revisions) {
    return ordered().stream()
        .filter(migration -> !revisions.contains(migration.revision()))
        .toList();
  }
}
