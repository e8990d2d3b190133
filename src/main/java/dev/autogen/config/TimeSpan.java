package dev.autogen.config;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations in settings: {@code 500ms}, {@code 2s}, {@code 5min}, {@code 1h}. */
final class TimeSpan {
  private static final Pattern FORM = Pattern.compile("(\\d{1,9})\\s*(ms|s|min|h)");

  private static final Map<String, ChronoUnit> UNITS =
      Map.of(
          "ms", ChronoUnit.MILLIS,
          "s", ChronoUnit.SECONDS,
          "min", ChronoUnit.MINUTES,
          "h", ChronoUnit.HOURS);

  private TimeSpan() {}

  static Optional<Duration> parse(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches()
        ? Optional.ofNullable(UNITS.get(form.group(2)))
            .map(unit -> Duration.of(Long.parseLong(form.group(1)), unit))
        : Optional.empty();
  }
}
