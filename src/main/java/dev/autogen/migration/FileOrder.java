package dev.autogen.migration;

import dev.autogen.UsageException;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The order in which tools apply the files of a folder: by the numbers in their names. */
public final class FileOrder {
  private static final Pattern PART = Pattern.compile("\\d+|\\D+");

  /** Undo files of Flyway, golang-migrate and others are not migrations. */
  private static final Pattern UNDO =
      Pattern.compile("U\\d[\\d._]*__.*|.*[._-](?:down|undo|rollback|revert)\\.sql");

  /** Repeatable migrations, which Flyway applies after all others. */
  private static final Pattern REPEATABLE = Pattern.compile("R__.*");

  private static final Comparator<Path> ORDER =
      Comparator.comparing((Path file) -> REPEATABLE.matcher(name(file)).matches())
          .thenComparing(FileOrder::compareNames);

  private FileOrder() {}

  /** The migrations of a folder, in the order in which they are applied. */
  public static List<Path> of(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> name(file).toLowerCase(Locale.ROOT).endsWith(".sql"))
          .filter(file -> !UNDO.matcher(name(file)).matches())
          .sorted(ORDER)
          .toList();
    } catch (IOException e) {
      throw new UsageException("cannot read the folder " + folder + ": " + e.getMessage(), e);
    }
  }

  private static int compareNames(Path one, Path other) {
    List<String> left = parts(name(one));
    List<String> right = parts(name(other));
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      int order = compareParts(left.get(i), right.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.size(), right.size());
  }

  private static int compareParts(String one, String other) {
    return Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0))
        ? new BigInteger(one).compareTo(new BigInteger(other))
        : one.compareTo(other);
  }

  private static List<String> parts(String name) {
    return PART.matcher(name).results().map(MatchResult::group).toList();
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
