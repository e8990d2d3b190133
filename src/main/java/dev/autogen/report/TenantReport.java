package dev.autogen.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How many databases came out of a run, or stand, a line each. */
public final class TenantReport {
  private TenantReport() {}

  /**
   * One database.
   *
   * @param state in a word
   */
  public record Entry(String name, String state, String detail, long milliseconds) {}

  /** A table; details of several lines go on below. */
  public static String text(List<Entry> entries) {
    int names = entries.stream().mapToInt(entry -> entry.name().length()).max().orElse(0);
    int states = entries.stream().mapToInt(entry -> entry.state().length()).max().orElse(0);
    String below = "\n" + " ".repeat(names + states + 4);
    return entries.stream()
        .map(
            entry ->
                String.format(
                    Locale.ROOT,
                    "%-" + names + "s  %-" + states + "s  %s  (%d ms)%n",
                    entry.name(),
                    entry.state(),
                    entry.detail().replace("\n", below),
                    entry.milliseconds()))
        .collect(Collectors.joining());
  }

  /** A list of objects. */
  public static String json(List<Entry> entries) {
    return Json.write(
        entries.stream()
            .map(
                entry -> {
                  Map<String, Object> object = new LinkedHashMap<>();
                  object.put("name", entry.name());
                  object.put("state", entry.state());
                  object.put("detail", entry.detail());
                  object.put("milliseconds", entry.milliseconds());
                  return object;
                })
            .toList());
  }
}
