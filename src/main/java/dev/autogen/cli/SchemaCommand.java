package dev.autogen.cli;

import dev.autogen.report.JsonSchema;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of {@code --output json}. */
@Command(name = "schema", description = "Prints the JSON Schema of what --output json prints.")
final class SchemaCommand extends AutogenCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "REPORT",
      description = "one report, such as status (default: all)")
  private @Nullable String report;

  SchemaCommand(CommandContext context) {
    super(context);
  }

  @Override
  int run(Call call) {
    call.print(report == null ? JsonSchema.all() : JsonSchema.of(report));
    return ExitCode.DONE;
  }
}
