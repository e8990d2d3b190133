package dev.autogen.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The result of a command on each of many databases. */
public record TenantReport(List<Entry> entries) implements Report {
  public TenantReport {
    entries = List.copyOf(entries);
  }

  /**
   * One database.
   *
   * @param state in a word
   */
  public record Entry(String name, String state, String detail, long milliseconds) {}

  @Override
  public String name() {
    return "tenants";
  }

  /** A table. Details of several lines continue below. */
  @Override
  public String text() {
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
  @Override
  public Object data() {
    return entries.stream()
        .map(
            entry -> {
              Map<String, Object> object = new LinkedHashMap<>();
              object.put("name", entry.name());
              object.put("state", entry.state());
              object.put("detail", entry.detail());
              object.put("milliseconds", entry.milliseconds());
              return object;
            })
        .toList();
  }
}
