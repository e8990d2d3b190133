package dev.autogen.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** A command that ran in this process: its exit code and what it said. */
record Command(int exitCode, String out, String err) {
  static Command run(Path folder, String... arguments) {
    return run(folder, Map.of(), arguments);
  }

  static Command run(Path folder, Map<String, String> environment, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Surroundings surroundings =
        new Surroundings(
            folder,
            environment,
            Clock.systemUTC(),
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            false);
    int exitCode = Main.run(surroundings, arguments);
    return new Command(exitCode, out.toString(), err.toString());
  }
}
