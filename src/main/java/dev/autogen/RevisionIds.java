package dev.autogen;

import dev.autogen.migration.MigrationGraph;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;

/** Ids for new migrations: the UTC second, unique in the folder, in the order of running. */
final class RevisionIds {
  /** Seconds in digits: the later one is the longer or the greater. */
  static final Comparator<String> BY_TIME =
      Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder());

  private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");

  private final MigrationGraph graph;
  private final Clock clock;
  private final Set<String> given = new HashSet<>();

  RevisionIds(MigrationGraph graph, Clock clock) {
    this.graph = graph;
    this.clock = clock;
  }

  /** The id of this second, or the first free one that comes after another revision. */
  String after(String revision) {
    LocalDateTime time = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    return BY_TIME.compare(SECOND.format(time), revision) > 0
        ? firstFree(time)
        : rightAfter(revision);
  }

  /** The first free id after another revision. */
  String rightAfter(String revision) {
    return firstFree(second(revision).plusSeconds(1));
  }

  private String firstFree(LocalDateTime from) {
    LocalDateTime time = from;
    while (graph.contains(SECOND.format(time)) || given.contains(SECOND.format(time))) {
      time = time.plusSeconds(1);
    }
    given.add(SECOND.format(time));
    return SECOND.format(time);
  }

  private static LocalDateTime second(String revision) {
    try {
      return LocalDateTime.parse(revision, SECOND);
    } catch (DateTimeParseException e) {
      throw new UsageException(
          "revision "
              + revision
              + " is no second such as 20261120101500, so no id can be made that comes after it",
          e);
    }
  }
}
