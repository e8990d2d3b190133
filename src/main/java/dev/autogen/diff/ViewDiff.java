package dev.autogen.diff;

import dev.autogen.depend.Closure;
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
 * Compares views. A changed view is replaced in place if PostgreSQL allows it. A view that blocks
 * another change is dropped before it and recreated after it.
 */
final class ViewDiff {
  private final Schema before;
  private final Schema after;
  private final List<NamedDiff.Pair<View>> kept;
  private final Set<QualifiedName> recreated = new HashSet<>();

  private ViewDiff(Schema before, Schema after) {
    this.before = before;
    this.after = after;
    kept = NamedDiff.between(before.views(), after.views(), View::name).kept();
  }

  /**
   * Compares the views of two schemas.
   *
   * @param operations the changes of tables
   */
  static List<Operation> between(Schema before, Schema after, List<Operation> operations) {
    ViewDiff diff = new ViewDiff(before, after);
    diff.findRecreated(new ViewBlockingChanges(operations));
    return diff.operations();
  }

  /**
   * If a view is recreated, all views that read it are recreated, too. The same holds for views
   * that read a new view, which does not exist yet when views are replaced.
   */
  private void findRecreated(ViewBlockingChanges changes) {
    for (NamedDiff.Pair<View> pair : kept) {
      if (changes.affects(pair.before()) || changes.affects(pair.after()) || !canBeReplaced(pair)) {
        recreated.add(pair.after().name());
      }
    }
    Set<QualifiedName> absent = new HashSet<>(recreated);
    Stream.concat(before.views().stream(), after.views().stream())
        .map(View::name)
        .filter(name -> before.view(name).isEmpty() || after.view(name).isEmpty())
        .forEach(absent::add);
    Set<QualifiedName> all =
        Closure.of(
            absent, kept.stream().map(pair -> pair.after().name()).toList(), this::keptReads);
    kept.stream()
        .map(pair -> pair.after().name())
        .filter(name -> all.contains(name) && !absent.contains(name))
        .forEach(recreated::add);
  }

  private boolean keptReads(QualifiedName view, QualifiedName other) {
    return kept.stream()
        .filter(pair -> pair.after().name().equals(view))
        .anyMatch(
            pair ->
                pair.before().reads(other, Optional.empty())
                    || pair.after().reads(other, Optional.empty()));
  }

  /**
   * Whether {@code CREATE OR REPLACE} works. This is known only if the server has read both
   * queries.
   */
  private boolean canBeReplaced(NamedDiff.Pair<View> pair) {
    View old = pair.before();
    View now = pair.after();
    if (!new ReplaceView(old, now).changesQuery()) {
      return old.isPrefixOf(now) && now.isPrefixOf(old) && old.sources().equals(now.sources());
    }
    boolean known = !old.sources().isEmpty() && !now.sources().isEmpty();
    boolean sameColumns = old.isPrefixOf(now) && now.isPrefixOf(old);
    boolean moreColumns = old.isPrefixOf(now) || now.isPrefixOf(old);
    return known && (sameColumns || (moreColumns && !isReadByView(old.name())));
  }

  private boolean isReadByView(QualifiedName view) {
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
                        view ->
                            after.view(view.name()).isEmpty() || recreated.contains(view.name()))
                    .toList()));
    Collections.reverse(dropped);
    dropped.forEach(view -> operations.add(new DropView(view)));
    for (NamedDiff.Pair<View> pair : kept) {
      if (!recreated.contains(pair.after().name()) && !pair.before().equals(pair.after())) {
        operations.add(new ReplaceView(pair.before(), pair.after()));
      }
    }
    ViewOrder.of(
            after.views().stream()
                .filter(
                    view -> before.view(view.name()).isEmpty() || recreated.contains(view.name()))
                .toList())
        .forEach(view -> operations.add(new CreateView(view)));
    return operations;
  }
}
