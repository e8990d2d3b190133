package dev.autogen.entity;

import dev.autogen.UsageException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Asks Maven for the run-time class path of a project, once for each state of its pom files. */
final class MavenProject {
  private final Path folder;
  private final Path cacheDir;
  private final Consumer<String> progress;

  MavenProject(Path folder, Path cacheDir, Consumer<String> progress) {
    this.folder = folder;
    this.cacheDir = cacheDir;
    this.progress = progress;
  }

  List<Path> classPath() {
    Path classes = folder.resolve("target").resolve("classes");
    List<Path> classPath = new ArrayList<>(List.of(classes));
    try {
      if (!hasClasses(classes)) {
        throw new UsageException(
            classes + " has no compiled classes; compile the project first (mvn compile)");
      }
      classPath.addAll(dependencies());
    } catch (IOException e) {
      throw new UsageException(
          "cannot find the class path of the Maven project: "
              + e.getMessage()
              + "; set it with --classpath",
          e);
    }
    return List.copyOf(classPath);
  }

  private static boolean hasClasses(Path classes) throws IOException {
    if (!Files.isDirectory(classes)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(classes)) {
      return files.anyMatch(file -> file.toString().endsWith(".class"));
    }
  }

  private List<Path> dependencies() throws IOException {
    Fingerprint fingerprint = new Fingerprint();
    for (Path pom : poms()) {
      fingerprint.add(pom).add(Files.readAllBytes(pom));
    }
    Path cached =
        Files.createDirectories(cacheDir).resolve("classpath-" + fingerprint.hash() + ".txt");
    Optional<List<Path>> known = existing(cached);
    if (known.isPresent()) {
      return known.get();
    }
    progress.accept("asking Maven for the class path, once for this pom.xml");
    askMaven(cached);
    return existing(cached)
        .orElseThrow(
            () ->
                new UsageException(
                    "files of the Maven class path do not exist; build the modules that this one needs first (mvn install)"));
  }

  /** The pom of the project and those in parent folders, which may set its versions. */
  private List<Path> poms() {
    List<Path> poms = new ArrayList<>();
    Path at = folder.toAbsolutePath().normalize();
    for (Path pom = at.resolve("pom.xml"); Files.exists(pom); pom = at.resolve("pom.xml")) {
      poms.add(pom);
      if (at.getParent() == null) {
        break;
      }
      at = at.getParent();
    }
    return poms;
  }

  private static Optional<List<Path>> existing(Path list) throws IOException {
    if (!Files.exists(list)) {
      return Optional.empty();
    }
    List<Path> paths =
        Stream.of(Files.readString(list).strip().split(File.pathSeparator))
            .filter(entry -> !entry.isEmpty())
            .map(Path::of)
            .toList();
    return paths.stream().allMatch(Files::exists) ? Optional.of(paths) : Optional.empty();
  }

  private void askMaven(Path target) throws IOException {
    Path answer = Files.createTempFile(cacheDir, "classpath-", ".part");
    List<String> command =
        List.of(
            executable(),
            "-B",
            "-q",
            "dependency:build-classpath",
            "-Dmdep.includeScope=runtime",
            "-Dmdep.pathSeparator=" + File.pathSeparator,
            "-Dmdep.outputFile=" + answer.toAbsolutePath());
    try {
      Process process =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IOException("Maven failed: " + firstLine(output));
      }
      Files.move(answer, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while Maven ran", e);
    } finally {
      Files.deleteIfExists(answer);
    }
  }

  private String executable() {
    boolean windows = File.separatorChar == '\\';
    Path wrapper = folder.resolve(windows ? "mvnw.cmd" : "mvnw").toAbsolutePath();
    if (Files.isExecutable(wrapper)) {
      return wrapper.toString();
    }
    return windows ? "mvn.cmd" : "mvn";
  }

  private static String firstLine(String output) {
    return output
        .lines()
        .map(line -> line.replaceFirst("^\\[ERROR]\\s*", "").strip())
        .filter(line -> !line.isEmpty())
        .findFirst()
        .orElse("no output");
  }
}
