package dev.autogen.entity;

import dev.autogen.UsageException;
import dev.autogen.schema.Model;
import dev.autogen.schema.SchemaStream;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** Runs the reader in a new Java process with the user's class path. */
final class ReaderProcess {
  private static final String MAIN = "dev.autogen.hibernate.ModelReader";

  /** The line that the reader prints when its answer is complete. */
  private static final String DONE = "done";

  /** Variables with options for other Java programs, such as agents, which must not apply here. */
  private static final List<String> FOREIGN_OPTIONS =
      List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH");

  /** The reader does not connect to a database, so these settings are not passed on. */
  private static final List<String> CONNECTION_SETTINGS =
      List.of(
          "hibernate.connection.",
          "jakarta.persistence.jdbc.",
          "hibernate.hikari.",
          "hibernate.agroal.",
          "hibernate.c3p0.");

  private static final List<String> LOGIN_VARIABLES =
      List.of("AUTOGEN_URL", "AUTOGEN_PASSWORD", "AUTOGEN_SCRATCH");

  private ReaderProcess() {}

  static Model run(
      EntityRequest request, FoundEntities found, ReaderClassPath classPath, List<String> jvmFlags)
      throws IOException, ReaderFailure {
    Path folder = Files.createTempDirectory(request.cacheDir(), "run-");
    Path output = folder.resolve("answer");
    Path requestFile = folder.resolve("request.properties");
    Path arguments = folder.resolve("arguments");
    try {
      write(request, found, classPath, output, requestFile);
      List<String> lines = new ArrayList<>();
      Optional<ReaderPlace> place = place(request, classPath);
      if (place.isPresent()) {
        place.get().answer(requestFile);
      } else {
        writeArguments(arguments, classPath, jvmFlags, requestFile);
        lines.addAll(launch(arguments));
      }
      if (!Files.exists(output)) {
        throw new UsageException(
            "the process that reads the entities ended without a result: "
                + (lines.isEmpty() ? "no output" : String.join(" | ", lines)));
      }
      return answer(output);
    } finally {
      for (Path file : List.of(output, requestFile, arguments, folder)) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static Optional<ReaderPlace> place(EntityRequest request, ReaderClassPath classPath) {
    return ServiceLoader.load(ReaderPlace.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(place -> place.takes(classPath.entries(), request.cacheDir()))
        .findFirst();
  }

  private static void write(
      EntityRequest request,
      FoundEntities found,
      ReaderClassPath classPath,
      Path output,
      Path requestFile)
      throws IOException {
    Properties properties = new Properties();
    properties.setProperty("classes", String.join(" ", found.classes()));
    properties.setProperty("packages", String.join(" ", found.packages()));
    properties.setProperty("mappings", String.join(" ", found.mappings()));
    for (Map.Entry<String, String> setting : found.settings().entrySet()) {
      if (CONNECTION_SETTINGS.stream().noneMatch(setting.getKey()::startsWith)) {
        properties.setProperty("setting." + setting.getKey(), setting.getValue());
      }
    }
    properties.setProperty("folders", joined(classPath.folders()));
    properties.setProperty("postgres", Integer.toString(request.target().postgresMajor()));
    properties.setProperty("namespace", request.target().defaultNamespace());
    properties.setProperty("output", output.toString());
    try (Writer out = Files.newBufferedWriter(requestFile)) {
      properties.store(out, null);
    }
  }

  private static void writeArguments(
      Path file, ReaderClassPath classPath, List<String> jvmFlags, Path requestFile)
      throws IOException {
    List<String> arguments = new ArrayList<>(jvmFlags);
    arguments.add("-Dorg.jboss.logging.provider=jdk");
    arguments.add("-Djava.awt.headless=true");
    arguments.add("-cp");
    arguments.add(joined(classPath.entries()));
    arguments.add(MAIN);
    arguments.add(requestFile.toString());
    Files.write(
        file,
        arguments.stream()
            .map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
            .toList());
  }

  private static String joined(List<Path> paths) {
    return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  /** Waits for the answer, not for the end of the process, which may still write its archive. */
  private static List<String> launch(Path arguments) throws IOException {
    Path java =
        Path.of(
            System.getProperty("java.home"),
            "bin",
            File.separatorChar == '\\' ? "java.exe" : "java");
    ProcessBuilder builder =
        new ProcessBuilder(java.toString(), "@" + arguments).redirectErrorStream(true);
    builder.environment().keySet().removeAll(FOREIGN_OPTIONS);
    builder.environment().keySet().removeAll(LOGIN_VARIABLES);
    List<String> lines = new ArrayList<>();
    Process process = start(builder, java);
    process.getOutputStream().close();
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (line.equals(DONE)) {
        return lines;
      }
      if (lines.size() < 5) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static Process start(ProcessBuilder builder, Path java) {
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UsageException(java + " cannot be started: " + e.getMessage(), e);
    }
  }

  private static Model answer(Path output) throws IOException, ReaderFailure {
    try (InputStream in = Files.newInputStream(output)) {
      Serializable answer = SchemaStream.read(Serializable.class, in);
      if (answer instanceof Model model) {
        return model;
      }
      if (answer instanceof List<?> failure && failure.size() == 2) {
        throw new ReaderFailure(
            failure.get(1).toString(), failure.get(0).toString().equals("CLASS_PATH"));
      }
      throw new IOException("the result of the process that reads the entities is invalid");
    }
  }
}
