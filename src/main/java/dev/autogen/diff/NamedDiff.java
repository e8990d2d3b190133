package dev.autogen.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The differences between two lists of named objects.
 *
 * @param added in the order of the new list
 * @param removed in the order of the old list
 * @param changed same name, but not equal, in the order of the new list
 * @param kept same name, equal or not, in the order of the new list
 */
record NamedDiff<T>(List<T> added, List<T> removed, List<Pair<T>> changed, List<Pair<T>> kept) {
  /** One object before and after. */
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
