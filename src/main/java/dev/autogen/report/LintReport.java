package dev.autogen.report;

import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.autogen.UsageException;
import dev.autogen.lint.Finding;
import dev.autogen.safety.RulePage;
import dev.autogen.safety.SafetyRules;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The findings in SQL files.
 *
 * @param shown the path of a file for output
 */
public record LintReport(List<Finding> findings, Function<Path, String> shown) implements Report {
  public LintReport {
    findings = List.copyOf(findings);
  }

  @Override
  public String name() {
    return "lint";
  }

  /** Two lines for each finding: what happens where, and what to do instead. */
  @Override
  public String text() {
    return findings.stream()
        .map(
            finding ->
                "%s:%d: %s %s%s: %s%n  instead: %s%n"
                    .formatted(
                        shown.apply(finding.file()),
                        finding.line(),
                        finding.hazard().code(),
                        finding.hazard().severity(),
                        finding.downgrade() ? " of the downgrade" : "",
                        finding.hazard().message(),
                        finding.advice()))
        .collect(Collectors.joining());
  }

  /** A list of objects. */
  @Override
  public Object data() {
    return findings.stream()
        .map(
            finding -> {
              Map<String, Object> object = new LinkedHashMap<>();
              object.put("file", shown.apply(finding.file()));
              object.put("line", finding.line());
              object.put("section", finding.downgrade() ? "downgrade" : "upgrade");
              object.put("code", finding.hazard().code());
              object.put("severity", finding.hazard().severity().name());
              object.put("message", finding.hazard().message());
              object.put("advice", finding.advice());
              return object;
            })
        .toList();
  }

  /** Whether a finding is an error. */
  public boolean refuses() {
    return findings.stream().anyMatch(finding -> finding.hazard().severity().refuses());
  }

  /** The number of findings of each severity, in one line. */
  public String summary() {
    Map<String, Long> bySeverity =
        findings.stream()
            .sorted(Comparator.comparing(finding -> finding.hazard().severity(), reverseOrder()))
            .map(finding -> finding.hazard().severity().toString())
            .collect(groupingBy(word -> word, LinkedHashMap::new, counting()));
    List<String> counts =
        bySeverity.entrySet().stream()
            .map(it -> it.getValue() + " " + it.getKey() + (it.getValue() == 1 ? "" : "s"))
            .toList();
    return counts.isEmpty()
        ? "no hazards found"
        : String.join(", ", counts)
            + "; autogen lint --explain CODE explains a rule, -- autogen:allow CODE REASON above a statement suppresses it";
  }

  /** The page about a rule. */
  public static String page(String code) {
    return SafetyRules.page(code)
        .map(RulePage::text)
        .orElseThrow(
            () ->
                new UsageException(
                    "there is no rule " + code + "; autogen lint --explain lists them"));
  }

  /** A line for every rule. */
  public static String rules() {
    return SafetyRules.codes().stream()
        .flatMap(code -> SafetyRules.page(code).stream())
        .map(page -> page.code() + " " + page.title() + "\n")
        .collect(Collectors.joining());
  }
}
