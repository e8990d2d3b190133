package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.RefusedException;
import dev.autogen.testing.WorkFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A command that ran in this process: its exit code and its output. */
record Command(int exitCode, String out, String err) {
  static Command run(Path folder, String... arguments) {
    return run(folder, Map.of(), arguments);
  }

  static Command run(Path folder, Map<String, String> environment, String... arguments) {
    return run(folder, environment, Optional::empty, arguments);
  }

  /** The same with somebody who types these lines, and then leaves. */
  static Command answered(
      Path folder, Map<String, String> environment, List<String> lines, String... arguments) {
    Iterator<String> typed = lines.iterator();
    Keyboard keyboard =
        prompt -> {
          if (!typed.hasNext()) {
            throw new RefusedException("left without an answer");
          }
          return typed.next();
        };
    Command command = run(folder, environment, () -> Optional.of(keyboard), arguments);
    assertThat(typed).as("lines that nobody asked for").isExhausted();
    return command;
  }

  /**
   * The same in a process of its own, with an environment that the driver and the commands around a
   * run see as well.
   */
  static Command forked(Path folder, Map<String, String> environment, String... arguments) {
    WorkFolder.shareWith(folder);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.environment().putAll(environment);
    builder.redirectError(folder.resolve("err.txt").toFile());
    try {
      Process process = builder.start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Command(process.waitFor(), out, Files.readString(folder.resolve("err.txt")));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Command run(
      Path folder,
      Map<String, String> environment,
      Supplier<Optional<Keyboard>> keyboard,
      String... arguments) {
    WorkFolder.shareWith(folder);
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandContext context =
        new CommandContext(
            folder,
            environment,
            Clock.systemUTC(),
            new CommandContext.Output(
                new PrintWriter(out, true), new PrintWriter(err, true), false),
            keyboard);
    int exitCode = Main.run(context, arguments);
    return new Command(exitCode, out.toString(), err.toString());
  }
}
