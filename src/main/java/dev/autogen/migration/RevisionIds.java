package dev.autogen.migration;

import java.math.BigInteger;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;

/** Ids for new migrations: the UTC second, unique in the folder and increasing. */
public final class RevisionIds {
  /** Orders ids by length, then by digits. */
  public static final Comparator<String> BY_TIME =
      Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder());

  /** A UTC second as a revision: four digits of the year, then two for each part. */
  public static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");

  private final MigrationGraph graph;
  private final Clock clock;
  private final Set<String> given = new HashSet<>();

  public RevisionIds(MigrationGraph graph, Clock clock) {
    this.graph = graph;
    this.clock = clock;
  }

  /** The id of the current second, or the first free one after another revision. */
  public String after(String revision) {
    LocalDateTime time = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    return BY_TIME.compare(SECOND.format(time), revision) > 0
        ? firstFree(time)
        : rightAfter(revision);
  }

  /**
   * The first free id after another revision: a time if that revision is one, otherwise a number.
   */
  public String rightAfter(String revision) {
    try {
      return firstFree(LocalDateTime.parse(revision, SECOND).plusSeconds(1));
    } catch (DateTimeParseException e) {
      // A number from another tool, such as 12, or one with digits that no time has.
      BigInteger number = new BigInteger(revision).add(BigInteger.ONE);
      while (!isFree(number.toString())) {
        number = number.add(BigInteger.ONE);
      }
      given.add(number.toString());
      return number.toString();
    }
  }

  private boolean isFree(String revision) {
    return graph.isFree(revision) && !given.contains(revision);
  }

  private String firstFree(LocalDateTime from) {
    LocalDateTime time = from;
    while (!isFree(SECOND.format(time))) {
      time = time.plusSeconds(1);
    }
    given.add(SECOND.format(time));
    return SECOND.format(time);
  }
}
