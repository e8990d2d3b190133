package dev.autogen.entity;

import dev.autogen.UsageException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Finds the user's class path: the given one, or that of the Maven project in the working folder.
 */
public final class ClassPathDiscovery {
  private final Path workingFolder;
  private final Path cacheDir;
  private final Consumer<String> progress;

  /**
   * @param progress receives a line before slow work
   */
  public ClassPathDiscovery(Path workingFolder, Path cacheDir, Consumer<String> progress) {
    this.workingFolder = workingFolder;
    this.cacheDir = cacheDir;
    this.progress = progress;
  }

  /**
   * The folders and jars.
   *
   * @param given entries with the path separator between them, or {@code @FILE} with such a list
   */
  public List<Path> find(Optional<String> given) {
    if (given.isPresent()) {
      return parse(given.get());
    }
    if (Files.exists(workingFolder.resolve("pom.xml"))) {
      return new MavenProject(workingFolder, cacheDir, progress).classPath();
    }
    if (Stream.of("build.gradle", "build.gradle.kts")
        .anyMatch(name -> Files.exists(workingFolder.resolve(name)))) {
      throw new UsageException(
          "autogen needs the class path of the Gradle project: add to the build file"
              + " `tasks.register(\"printClasspath\") { doLast {"
              + " println(sourceSets[\"main\"].runtimeClasspath.asPath) } }`, run `gradle -q"
              + " classes printClasspath > classpath.txt`, then give --classpath @classpath.txt");
    }
    throw new UsageException(
        "no class path: there is no pom.xml in " + workingFolder + "; set it with --classpath");
  }

  private List<Path> parse(String given) {
    String list = given;
    if (given.startsWith("@")) {
      Path file = workingFolder.resolve(given.substring(1));
      try {
        list = Files.readString(file);
      } catch (IOException e) {
        throw new UsageException("--classpath: " + file + " cannot be read", e);
      }
    }
    List<Path> entries =
        Stream.of(list.split("[\\r\\n" + File.pathSeparator + "]+"))
            .map(String::strip)
            .filter(entry -> !entry.isEmpty())
            .map(workingFolder::resolve)
            .toList();
    if (entries.isEmpty()) {
      throw new UsageException("--classpath is empty");
    }
    if (entries.stream().noneMatch(Files::exists)) {
      throw new UsageException("--classpath: none of its entries exists, first " + entries.get(0));
    }
    return entries;
  }
}
