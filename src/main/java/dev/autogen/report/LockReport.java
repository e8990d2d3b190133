package dev.autogen.report;

import dev.autogen.proof.MigrationLocks.Line;
import java.util.List;
import java.util.stream.Collectors;

/** The locks of the statements of a migration. */
public final class LockReport {
  /** The longest text of a statement that is shown. */
  private static final int STATEMENT = 90;

  private LockReport() {}

  /** A line for each: direction, line of the file, locks, statement. */
  public static String text(List<Line> lines) {
    int widest = lines.stream().mapToInt(line -> line.effect().length()).max().orElse(0);
    return lines.stream()
        .map(
            line ->
                "  %-4s %4d  %s%s  %s\n"
                    .formatted(
                        line.upgrade() ? "up" : "down",
                        line.statement().line(),
                        line.effect(),
                        " ".repeat(widest - line.effect().length()),
                        shortened(line.statement().sql())))
        .collect(Collectors.joining());
  }

  private static String shortened(String sql) {
    String line = sql.replaceAll("\\s+", " ");
    return line.length() <= STATEMENT ? line : line.substring(0, STATEMENT - 1) + "…";
  }
}
