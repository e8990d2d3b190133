package dev.autogen.proof;

import dev.autogen.introspect.ObjectDefinition;
import dev.autogen.introspect.ObjectNeeds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a copy of a database lacks, because the throw-away server cannot have it. */
final class NotCovered {
  /** How many of those are named that are missing only because of others. */
  private static final int SHOWN = 5;

  private final ObjectNeeds needs;
  private final List<String> others = new ArrayList<>();
  private final Map<String, Missing> objects = new LinkedHashMap<>();

  /**
   * An object, or a part of one.
   *
   * @param reason the server's message; blank if the server was not asked
   */
  private record Missing(ObjectDefinition object, String name, String reason) {
    String line() {
      return object.part().map(part -> part + " of ").orElse("")
          + name
          + (reason.isBlank() ? "" : " (" + reason + ")");
    }
  }

  NotCovered(ObjectNeeds needs) {
    this.needs = needs;
  }

  /** Adds what is no object of the database. */
  void add(String line) {
    others.add(line);
  }

  void add(ObjectDefinition object, String name, String reason) {
    objects.put(object.id(), new Missing(object, name, reason));
  }

  /** Kind and name of each, with the reason unless that is another one that is missing. */
  List<String> lines() {
    List<String> lines = new ArrayList<>(others);
    objects.values().stream()
        .filter(it -> !follows(it.object()))
        .forEach(it -> lines.add(it.line()));
    List<String> following =
        objects.values().stream()
            .filter(it -> follows(it.object()) && it.object().part().isEmpty())
            .map(Missing::name)
            .toList();
    int shown = Math.min(following.size(), SHOWN);
    lines.addAll(following.subList(0, shown));
    if (shown < following.size()) {
      lines.add((following.size() - shown) + " more objects that need these");
    }
    return lines;
  }

  private boolean follows(ObjectDefinition object) {
    return object.part().isPresent()
        ? objects.containsKey(object.whole())
        : needs.of(object.id()).stream().anyMatch(objects::containsKey);
  }
}
