package dev.autogen.diff;

import dev.autogen.operation.CreateView;
import dev.autogen.operation.DropView;
import dev.autogen.operation.Operation;
import dev.autogen.operation.ReplaceView;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What became of views. One that changes is replaced in place where PostgreSQL allows it; one that
 * is in the way of another change is dropped before that and created again after it.
 */
final class ViewDiff {
  private final Schema before;
  private final Schema after;
  private final List<NamedDiff.Pair<View>> kept;
  private final Set<QualifiedName> aside = new HashSet<>();

  private ViewDiff(Schema before, Schema after) {
    this.before = before;
    this.after = after;
    kept = NamedDiff.between(before.views(), after.views(), View::name).kept();
  }

  /**
   * Compares the views of two schemas.
   *
   * @param operations what changes of tables
   */
  static List<Operation> between(Schema before, Schema after, List<Operation> operations) {
    ViewDiff diff = new ViewDiff(before, after);
    diff.stepAside(new ViewObstacles(operations));
    return diff.operations();
  }

  /**
   * What cannot stay takes along the views over it, and those the views over them. So does what
   * comes: it is not there yet when views are replaced.
   */
  private void stepAside(ViewObstacles obstacles) {
    for (NamedDiff.Pair<View> pair : kept) {
      if (obstacles.concern(pair.before())
          || obstacles.concern(pair.after())
          || !canBeReplaced(pair)) {
        aside.add(pair.after().name());
      }
    }
    Set<QualifiedName> absent = new HashSet<>(aside);
    Stream.concat(before.views().stream(), after.views().stream())
        .map(View::name)
        .filter(name -> before.view(name).isEmpty() || after.view(name).isEmpty())
        .forEach(absent::add);
    boolean more = true;
    while (more) {
      more = false;
      for (NamedDiff.Pair<View> pair : kept) {
        if (!absent.contains(pair.after().name()) && readsAny(pair, absent)) {
          absent.add(pair.after().name());
          aside.add(pair.after().name());
          more = true;
        }
      }
    }
  }

  private static boolean readsAny(NamedDiff.Pair<View> pair, Set<QualifiedName> relations) {
    return relations.stream()
        .anyMatch(
            name ->
                pair.before().reads(name, Optional.empty())
                    || pair.after().reads(name, Optional.empty()));
  }

  /** Only where a server has told what it shows is that known. */
  private boolean canBeReplaced(NamedDiff.Pair<View> pair) {
    View old = pair.before();
    View now = pair.after();
    if (!new ReplaceView(old, now).changesQuery()) {
      return old.isStartOf(now) && now.isStartOf(old) && old.sources().equals(now.sources());
    }
    boolean known = !old.sources().isEmpty() && !now.sources().isEmpty();
    boolean sameColumns = old.isStartOf(now) && now.isStartOf(old);
    boolean moreColumns = old.isStartOf(now) || now.isStartOf(old);
    return known && (sameColumns || (moreColumns && !isRead(old.name())));
  }

  private boolean isRead(QualifiedName view) {
    return kept.stream()
        .anyMatch(
            pair ->
                pair.before().reads(view, Optional.empty())
                    || pair.after().reads(view, Optional.empty()));
  }

  private List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    List<View> dropped =
        new ArrayList<>(
            ViewOrder.of(
                before.views().stream()
                    .filter(
                        view -> after.view(view.name()).isEmpty() || aside.contains(view.name()))
                    .toList()));
    Collections.reverse(dropped);
    dropped.forEach(view -> operations.add(new DropView(view)));
    for (NamedDiff.Pair<View> pair : kept) {
      if (!aside.contains(pair.after().name()) && !pair.before().equals(pair.after())) {
        operations.add(new ReplaceView(pair.before(), pair.after()));
      }
    }
    ViewOrder.of(
            after.views().stream()
                .filter(view -> before.view(view.name()).isEmpty() || aside.contains(view.name()))
                .toList())
        .forEach(view -> operations.add(new CreateView(view)));
    return operations;
  }
}
