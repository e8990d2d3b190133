package dev.autogen.lint;

import dev.autogen.safety.Hazard;
import dev.autogen.safety.RulePage;
import dev.autogen.safety.SafetyRules;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * A hazard in a file.
 *
 * @param line the first line of the statement, counted from one
 * @param downgrade whether it is in the downgrade
 * @param advice what to do instead
 */
public record Finding(Path file, int line, boolean downgrade, Hazard hazard, String advice) {
  static final Comparator<Finding> ORDER =
      Comparator.comparingInt(Finding::line).thenComparing(finding -> finding.hazard().code());

  static Finding of(Path file, int line, boolean downgrade, Hazard hazard) {
    String advice = SafetyRules.page(hazard.code()).map(RulePage::advice).orElse("");
    return new Finding(file, line, downgrade, hazard, advice);
  }
}
