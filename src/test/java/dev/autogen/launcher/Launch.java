package dev.autogen.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One start of the launcher, and its result. */
record Launch(int exitCode, String out, String err) {
  static final Path DISTRIBUTION = Path.of("target/autogen").toAbsolutePath();
  static final Path SCRIPT = DISTRIBUTION.resolve("bin/autogen");

  /** Starts a script in a folder, with the Java of this test unless the environment differs. */
  static Launch of(Path script, Path folder, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("launch", ".out");
    Path err = Files.createTempFile("launch", ".err");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(
              Stream.concat(Stream.of("/bin/sh", script.toString()), Stream.of(arguments))
                  .toList());
      Map<String, String> variables = new HashMap<>();
      variables.put("JAVA_HOME", System.getProperty("java.home"));
      variables.put("PATH", "/usr/bin:/bin");
      variables.putAll(environment);
      builder.environment().clear();
      builder.environment().putAll(variables);
      builder.directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
      int exitCode = builder.start().waitFor();
      return new Launch(exitCode, Files.readString(out), Files.readString(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  /** The names of the jars in a folder of the distribution. */
  static List<String> jars(String folder) throws IOException {
    try (Stream<Path> files = Files.list(DISTRIBUTION.resolve(folder))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".jar"))
          .sorted()
          .toList();
    }
  }
}
