package dev.autogen.run;

import java.time.Duration;

/** Durations as text for people. */
final class DurationText {
  private DurationText() {}

  /**
   * Formats the two largest units: {@code 3 h 5 min}, {@code 2 min 4 s}, {@code 12 s}, {@code 250
   * ms}.
   */
  static String of(Duration time) {
    if (time.toHours() > 0) {
      return time.toHours() + " h " + time.toMinutesPart() + " min";
    }
    if (time.toMinutes() > 0) {
      return time.toMinutes() + " min " + time.toSecondsPart() + " s";
    }
    return time.toSeconds() > 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
  }
}
