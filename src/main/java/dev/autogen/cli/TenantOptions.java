package dev.autogen.cli;

import dev.autogen.report.TenantReport;
import dev.autogen.report.TenantReport.Entry;
import dev.autogen.tenant.TenantRequest;
import dev.autogen.tenant.TenantResult;
import dev.autogen.tenant.TenantResult.State;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of commands that work on many databases. */
final class TenantOptions {
  @Option(
      names = "--databases",
      paramLabel = "FILE|QUERY",
      description =
          "work on many databases: a file with a URL, or name=URL, on each line; or a SELECT for the database of --url that returns URLs or database names")
  private @Nullable String databases;

  @Option(
      names = "--each-schema",
      paramLabel = "PATTERN",
      description = "work on each schema whose name matches this LIKE pattern, such as 'tenant_%%'")
  private @Nullable String eachSchema;

  @Option(
      names = "--parallel",
      paramLabel = "N",
      defaultValue = "1",
      description = "how many databases or schemas at once (default: 1)")
  private int parallel;

  @Option(
      names = "--stop-on-failure",
      description =
          "start nothing more after the first failure; without this option the others continue")
  private boolean stopOnFailure;

  boolean areGiven() {
    return databases != null || eachSchema != null;
  }

  TenantRequest request() {
    return new TenantRequest(
        Optional.ofNullable(databases), Optional.ofNullable(eachSchema), parallel, stopOnFailure);
  }

  /** Prints the results. */
  static void print(AutogenCommand.Call call, List<TenantResult> results) {
    List<Entry> entries =
        results.stream()
            .map(
                result ->
                    new Entry(
                        result.tenant().name(),
                        word(result.state()),
                        result.detail(),
                        result.milliseconds()))
            .toList();
    call.print(new TenantReport(entries));
    call.console().line("in all", sum(results));
  }

  private static String sum(List<TenantResult> results) {
    return results.size()
        + ": "
        + Arrays.stream(State.values())
            .filter(state -> count(results, state) > 0)
            .map(state -> count(results, state) + " " + word(state))
            .collect(Collectors.joining(", "));
  }

  static long count(List<TenantResult> results, State state) {
    return results.stream().filter(result -> result.state() == state).count();
  }

  private static String word(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
