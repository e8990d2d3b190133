package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles classes of package {@code app} into {@code classes}, as a project's build would. Classes
 * that were compiled before are copied, because many tests begin with the same entities.
 */
final class Entities {
  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  /** Opened once, as it takes longer to look through the jars of a class path than to compile. */
  private static final Map<String, StandardJavaFileManager> FILES = new HashMap<>();

  private static final Map<Source, Map<String, byte[]>> COMPILED = new HashMap<>();

  /**
   * All that a class is compiled from.
   *
   * @param others the other classes of the folder, and what they are
   */
  private record Source(String name, String text, String classPath, Map<String, Integer> others) {}

  private Entities() {}

  static void compile(Path folder, String name, String body) throws IOException {
    compile(folder, name, body, System.getProperty("java.class.path"));
  }

  static void compile(Path folder, String name, String body, String classPath) throws IOException {
    String text = "package app;\n\nimport jakarta.persistence.*;\n\n" + body + "\n";
    Path source = folder.resolve("src/main/java/app/" + name + ".java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, text);
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Source key = new Source(name, text, classPath, others(classes, name));
    for (Map.Entry<String, byte[]> file : compiled(key, source, classes).entrySet()) {
      Path target = classes.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
  }

  private static Map<String, Integer> others(Path classes, String name) throws IOException {
    Map<String, Integer> others = new TreeMap<>();
    for (Map.Entry<String, byte[]> file : files(classes).entrySet()) {
      if (!file.getKey().equals("app/" + name + ".class")) {
        others.put(file.getKey(), Arrays.hashCode(file.getValue()));
      }
    }
    return others;
  }

  private static synchronized Map<String, byte[]> compiled(Source key, Path source, Path classes)
      throws IOException {
    Map<String, byte[]> known = COMPILED.get(key);
    if (known == null) {
      Path output = Files.createTempDirectory("entities");
      javac(key.classPath(), source, classes, output);
      known = files(output);
      COMPILED.put(key, known);
      delete(output);
    }
    return known;
  }

  private static void javac(String classPath, Path source, Path classes, Path output) {
    List<String> options =
        List.of(
            "-proc:none", "-d", output.toString(), "-cp", classPath + File.pathSeparator + classes);
    StandardJavaFileManager files =
        FILES.computeIfAbsent(classPath, path -> COMPILER.getStandardFileManager(null, null, null));
    boolean done =
        COMPILER.getTask(null, files, null, options, null, files.getJavaFileObjects(source)).call();
    assertThat(done).isTrue();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> contents = new TreeMap<>();
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
        contents.put(name, Files.readAllBytes(file));
      }
    }
    return contents;
  }
}
