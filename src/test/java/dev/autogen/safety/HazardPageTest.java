package dev.autogen.safety;

import dev.autogen.testing.Golden;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/hazards.md} is generated from the rules and their pages. */
class HazardPageTest {
  private static final Path PAGE = Path.of("docs", "hazards.md");

  /** What the rules of a group are about, by the first digit of their codes. */
  private static final Map<Character, String> GROUPS =
      new TreeMap<>(
          Map.of(
              '1', "Data",
              '2', "Values",
              '3', "Locks and work",
              '4', "The application",
              '5', "The run"));

  private static final String INTRODUCTION =
      """
      # Hazards

      These are the %d rules by which autogen checks a migration. The [header](file-format.md#header) of a migration names
      the hazards that its [plan](safe-plans.md) could not avoid. [`autogen lint`](commands.md#autogen-lint) checks any file
      by what its statements do on a throw-away server. `autogen lint --explain AG312` shows one of these pages.

      - An *error* makes `autogen lint` exit with 3. An error that is *data loss* also makes `autogen check --strict`
        exit with 3.
      - A *warning* asks you to look before you apply the file. A *note* is good to know.
      - Many hazards about locks and work are only notes on a table of up to 10,000 rows, if `--url` tells the size.
      - `-- autogen:allow AG312 the reason` above a statement suppresses a rule for it.

      This page is generated from the pages of the rules. Do not edit it: change those, then run
      `mvn test -Dtest=HazardPageTest -Dgolden=write`.
      """;

  @Test
  void isMadeOfTheRules() {
    new Golden(PAGE).verify(page());
  }

  private static String page() {
    return INTRODUCTION.formatted(SafetyRules.codes().size())
        + GROUPS.entrySet().stream()
            .map(group -> group(group.getValue(), codes(group.getKey())))
            .collect(Collectors.joining());
  }

  private static List<String> codes(char group) {
    return SafetyRules.codes().stream().filter(code -> code.charAt(2) == group).toList();
  }

  private static String group(String title, List<String> codes) {
    return "\n## "
        + title
        + "\n\n| code | hazard | severity |\n|---|---|---|\n"
        + codes.stream().map(HazardPageTest::row).collect(Collectors.joining())
        + codes.stream().map(HazardPageTest::section).collect(Collectors.joining());
  }

  private static String row(String code) {
    return "| %s | %s | %s |\n".formatted(code, rule(code).title(), severity(code));
  }

  private static String severity(String code) {
    Severity severity = SafetyRules.hazard(code, "").orElseThrow().severity();
    return severity == Severity.DATA_LOSS ? severity + ", data loss" : severity.toString();
  }

  /** The page of a rule, two levels further down. */
  private static String section(String code) {
    return "\n" + rule(code).text().replaceAll("(?m)^(#+ )", "##$1");
  }

  private static RulePage rule(String code) {
    return SafetyRules.page(code).orElseThrow();
  }
}
