package dev.autogen.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a list of named things gained, lost and changed.
 *
 * @param added in the order of the new list
 * @param removed in the order of the old list
 * @param changed those of one name that are not equal, in the order of the new list
 * @param kept those of one name, equal or not, in the order of the new list
 */
record NamedDiff<T>(List<T> added, List<T> removed, List<Pair<T>> changed, List<Pair<T>> kept) {
  /** One thing before and after. */
  record Pair<T>(T before, T after) {}

  static <T, N> NamedDiff<T> between(List<T> before, List<T> after, Function<T, N> name) {
    Map<N, T> old = new LinkedHashMap<>();
    before.forEach(item -> old.put(name.apply(item), item));
    List<T> added = new ArrayList<>();
    List<Pair<T>> kept = new ArrayList<>();
    for (T item : after) {
      T counterpart = old.remove(name.apply(item));
      if (counterpart == null) {
        added.add(item);
      } else {
        kept.add(new Pair<>(counterpart, item));
      }
    }
    List<Pair<T>> changed =
        kept.stream().filter(pair -> !pair.before().equals(pair.after())).toList();
    return new NamedDiff<>(added, List.copyOf(old.values()), changed, kept);
  }
}
