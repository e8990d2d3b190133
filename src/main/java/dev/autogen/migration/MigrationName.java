package dev.autogen.migration;

import dev.autogen.UsageException;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A name of a migration given by the user: a revision, file or message, or the start of one. */
final class MigrationName {
  /** How many candidates a message lists. */
  private static final int SHOWN = 5;

  private final String given;
  private final String words;

  private MigrationName(String given) {
    this.given = given;
    words = slug(given);
  }

  static MigrationName of(String given) {
    return new MigrationName(given);
  }

  /** Finds the one migration with this name. */
  Migration in(MigrationGraph graph) {
    List<Migration> exact = all(graph, this::isExactly);
    List<Migration> found = exact.size() == 1 ? exact : all(graph, this::begins);
    if (found.size() == 1) {
      return found.get(0);
    }
    if (found.size() > 1) {
      throw new UsageException(
          "\"" + given + "\" matches several migrations: " + list(found) + ". Write a longer name");
    }
    List<Migration> similar = words.isEmpty() ? List.of() : all(graph, this::isPart);
    throw new UsageException(
        "there is no migration \""
            + given
            + "\"; "
            + (graph.isEmpty()
                ? "the folder has no migrations"
                : similar.isEmpty()
                    ? "the newest are " + list(last(graph))
                    : "similar: " + list(similar))
            + ". See autogen history.");
  }

  private static List<Migration> all(MigrationGraph graph, Predicate<Migration> wanted) {
    return graph.ordered().stream().filter(wanted).toList();
  }

  private boolean isExactly(Migration migration) {
    return !words.isEmpty()
        && (migration.revision().equals(given)
            || migration.file().endsWith(given)
            || names(migration).anyMatch(words::equals));
  }

  private boolean begins(Migration migration) {
    return !words.isEmpty()
        && (migration.revision().startsWith(given)
            || names(migration).anyMatch(name -> name.startsWith(words)));
  }

  private boolean isPart(Migration migration) {
    return Stream.concat(Stream.of(migration.revision()), names(migration))
        .anyMatch(name -> name.contains(words) || (!name.isEmpty() && words.contains(name)));
  }

  /** The message, the file name, and the file name without the revision. */
  private static Stream<String> names(Migration migration) {
    String file = slug(migration.file().getFileName().toString().replaceAll("\\.sql$", ""));
    int rest = file.indexOf(migration.revision());
    return Stream.of(
        slug(migration.message()),
        file,
        rest < 0 ? file : slug(file.substring(rest + migration.revision().length())));
  }

  private static String slug(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "_")
        .replaceAll("^_+|_+$", "");
  }

  private static List<Migration> last(MigrationGraph graph) {
    List<Migration> all = graph.ordered();
    return all.subList(Math.max(0, all.size() - SHOWN), all.size());
  }

  private static String list(List<Migration> migrations) {
    return migrations.stream()
            .limit(SHOWN)
            .map(migration -> migration.revision() + " (" + migration.message() + ")")
            .collect(Collectors.joining(", "))
        + (migrations.size() > SHOWN ? " and " + (migrations.size() - SHOWN) + " more" : "");
  }
}
