package dev.autogen.report;

import dev.autogen.UsageException;
import java.util.List;
import java.util.stream.Collectors;

/** All views of {@code --output}. */
public final class Views {
  private static final List<View> ALL = List.of(new TextView(), new JsonView());

  private Views() {}

  /** The names; the default is the first. */
  public static List<String> names() {
    return ALL.stream().map(View::name).toList();
  }

  /**
   * Prints a report.
   *
   * @param view its name
   * @throws UsageException if there is no such view
   */
  public static String print(String view, Report report) {
    return ALL.stream()
        .filter(it -> it.name().equals(view))
        .findFirst()
        .map(it -> it.of(report))
        .orElseThrow(() -> unknown(view));
  }

  /**
   * Checks the name before any work is done.
   *
   * @throws UsageException if there is no such view
   */
  public static void require(String view) {
    if (!names().contains(view)) {
      throw unknown(view);
    }
  }

  private static UsageException unknown(String view) {
    return new UsageException(
        "unknown output \"%s\"; possible values: %s."
            .formatted(view, names().stream().collect(Collectors.joining(", "))));
  }
}
