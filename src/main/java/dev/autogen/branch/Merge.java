package dev.autogen.branch;

import dev.autogen.DatabaseException;
import dev.autogen.RefusedException;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationGraph;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Subject;
import dev.autogen.proof.Replay;
import dev.autogen.schema.Schema;
import dev.autogen.scratch.OnDemandServer;
import dev.autogen.scratch.ScratchDatabase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Joins the heads of several branches with an empty migration, if it does not matter which branch
 * runs first.
 */
final class Merge {
  private final MigrationGraph graph;
  private final OnDemandServer scratch;
  private final List<String> heads;
  private final List<Migration> shared;

  Merge(MigrationGraph graph, OnDemandServer scratch) {
    this.graph = graph;
    this.scratch = scratch;
    heads = graph.heads();
    Set<String> common = new LinkedHashSet<>(graph.upTo(heads.get(0)));
    heads.forEach(head -> common.retainAll(graph.upTo(head)));
    shared = graph.ordered().stream().filter(it -> common.contains(it.revision())).toList();
  }

  /** The default name of a merge. */
  static String message(MigrationGraph graph) {
    return graph.heads().stream()
        .map(head -> graph.migration(head).message())
        .collect(Collectors.joining(" and ", "merge ", ""));
  }

  /**
   * Runs the branches in one order and in the reverse order. This covers both orders of every two
   * branches.
   *
   * @throws RefusedException naming the objects if one of them fails, or they lead to different
   *     schemas
   */
  void prove() {
    List<String> reversed = new ArrayList<>(heads);
    Collections.reverse(reversed);
    try (ScratchDatabase start = scratch.newDatabase()) {
      new Replay(start).upgrade(shared);
      Schema one = reached(start, order(heads));
      Schema other = reached(start, order(reversed));
      List<Operation> rest = SchemaDiff.between(one, other);
      if (!rest.isEmpty()) {
        throw conflict(
            start,
            "the order of the branches changes the schema: "
                + rest.stream().map(Operation::summary).collect(Collectors.joining("; ")));
      }
    }
  }

  /** The migrations of the branches, one branch after the other. */
  private List<Migration> order(List<String> branches) {
    List<Migration> order = new ArrayList<>();
    for (String head : branches) {
      own(head).stream().filter(it -> !order.contains(it)).forEach(order::add);
    }
    return order;
  }

  /** The migrations of one branch that the others do not have. */
  private List<Migration> own(String head) {
    Set<String> revisions = graph.upTo(head);
    return graph.ordered().stream()
        .filter(it -> revisions.contains(it.revision()) && !shared.contains(it))
        .toList();
  }

  private Schema reached(ScratchDatabase start, List<Migration> order) {
    try (ScratchDatabase copy = scratch.server().createDatabase(start)) {
      Replay replay = new Replay(copy);
      replay.upgrade(order);
      return replay.read().schema();
    } catch (DatabaseException e) {
      throw conflict(
          start,
          order.stream()
                  .map(it -> it.file().getFileName().toString())
                  .collect(Collectors.joining(", "))
              + " fail in this order: "
              + e.getMessage());
    }
  }

  private RefusedException conflict(ScratchDatabase start, String what) {
    List<String> both = changedByTwo(start);
    return new RefusedException(
        "the branches are in conflict: "
            + what
            + (both.isEmpty() ? "" : "\nmore than one branch changes " + String.join(", ", both))
            + "\n"
            + "Nothing was written. Run autogen rebase REV to put one branch after the other, and edit it there.");
  }

  /** The objects that more than one branch changes when each runs alone, as far as each runs. */
  private List<String> changedByTwo(ScratchDatabase start) {
    Schema before = new Replay(start).read().schema();
    List<Subject> seen = new ArrayList<>();
    Set<String> twice = new LinkedHashSet<>();
    for (String head : heads) {
      List<Subject> changed = changed(start, before, head);
      changed.stream()
          .filter(subject -> seen.stream().anyMatch(other -> overlap(subject, other)))
          .forEach(subject -> twice.add(words(subject)));
      seen.addAll(changed);
    }
    return List.copyOf(twice);
  }

  private List<Subject> changed(ScratchDatabase start, Schema before, String head) {
    try (ScratchDatabase copy = scratch.server().createDatabase(start)) {
      Replay replay = new Replay(copy);
      replay.upgrade(own(head));
      return SchemaDiff.between(before, replay.read().schema()).stream()
          .map(Operation::subject)
          .distinct()
          .toList();
    } catch (DatabaseException e) {
      // The conflict is reported anyway; this list only adds to it.
      return List.of();
    }
  }

  private static boolean overlap(Subject one, Subject other) {
    boolean whole = one.column().isEmpty() || other.column().isEmpty();
    return one.object().equals(other.object()) && (whole || one.column().equals(other.column()));
  }

  private static String words(Subject subject) {
    return Stream.concat(
            Stream.of(subject.object().toString()), subject.column().stream().map(Object::toString))
        .collect(Collectors.joining("."));
  }
}
