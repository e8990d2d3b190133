package dev.autogen.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "this is the launcher of all the others")
class LauncherIT {
  @TempDir private Path folder;

  @Test
  void startsThroughSymbolicLinksAndSpaces() throws Exception {
    Path place = Files.createDirectories(folder.resolve("a place/bin"));
    Path distribution = folder.resolve("a place/dist");
    Files.createSymbolicLink(distribution, Launch.DISTRIBUTION);
    try {
      Path moved =
          Files.createSymbolicLink(place.resolve("auto gen"), Path.of("../dist/bin/autogen"));
      Path link = Files.createSymbolicLink(folder.resolve("link"), moved);

      Launch launch = Launch.of(link, folder, Map.of(), "--version");

      assertThat(launch).isEqualTo(new Launch(0, "autogen " + version() + "\n", ""));
    } finally {
      // JUnit warns of links that lead out of its folder.
      Files.delete(distribution);
    }
  }

  @Test
  void isExecutable() {
    assertThat(Launch.SCRIPT).isExecutable();
  }

  @Test
  void keepsHibernateAwayFromTheTool() throws Exception {
    assertThat(Launch.jars("lib")).contains("autogen.jar").noneMatch(LauncherIT::isOfHibernate);
    assertThat(Launch.jars("lib/hibernate"))
        .anyMatch(name -> name.startsWith("hibernate-core-"))
        .anyMatch(name -> name.startsWith("jakarta.persistence-api-"))
        .doesNotContainAnyElementsOf(Launch.jars("lib"));
  }

  private static boolean isOfHibernate(String name) {
    return Stream.of("hibernate", "jakarta.", "jboss", "byte-buddy", "antlr")
        .anyMatch(name::startsWith);
  }

  @Test
  void handsOnArgumentsAndExitCode() throws Exception {
    Launch launch = launch(Map.of(), "history", "--no such option");

    assertThat(launch.exitCode()).isEqualTo(2);
    assertThat(launch.err()).contains("--no such option");
    assertThat(launch.out()).isEmpty();
  }

  @Test
  void handsOnOptionsForJava() throws Exception {
    Map<String, String> options = Map.of("AUTOGEN_OPTS", "-Dfirst=1 -showversion");

    assertThat(launch(options, "--version").err()).contains(System.getProperty("java.version"));
  }

  @Test
  void makesAnArchiveInTheFirstGoodRun() throws Exception {
    Map<String, String> cache = Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString());

    assertThat(launch(cache, "history", "--nonsense").exitCode()).isEqualTo(2);
    assertThat(archives()).as("a failed run loads too little").isEmpty();

    Launch first = launch(cache, "history");
    assertThat(first.exitCode()).as(first.err()).isZero();
    assertThat(archives())
        .singleElement()
        .satisfies(it -> assertThat(it).hasFileName("history.jsa"));

    assertThat(launch(cache, "history")).isEqualTo(first);
    Launch checked =
        launch(
            Map.of("XDG_CACHE_HOME", cache.get("XDG_CACHE_HOME"), "AUTOGEN_OPTS", "-Xshare:on"),
            "history");
    assertThat(checked).as("Java accepts the archive").isEqualTo(first);
  }

  private List<Path> archives() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void doesWithoutAnArchiveWhereItCannotWrite() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    Launch usual = launch(Map.of(), "history");

    assertThat(usual.exitCode()).as(usual.err()).isZero();
    assertThat(launch(Map.of("XDG_CACHE_HOME", file.toString()), "history")).isEqualTo(usual);
  }

  @Test
  void wantsAJava() throws Exception {
    Launch launch = launch(Map.of("JAVA_HOME", "", "PATH", folder.toString()), "--version");

    assertThat(launch)
        .isEqualTo(
            new Launch(
                2,
                "",
                "autogen: no Java found; install Java 17 or newer, and set JAVA_HOME or PATH.\n"));
  }

  @Test
  void tellsAWrongJavaHome() throws Exception {
    Launch launch = launch(Map.of("JAVA_HOME", folder.toString()), "--version");

    assertThat(launch.exitCode()).isEqualTo(2);
    assertThat(launch.err()).hasLineCount(1).contains("JAVA_HOME is " + folder + ",");
  }

  @Test
  void tellsAnOldJava() throws Exception {
    Path java = javaThat("echo never asked >&2; exit 9");
    Files.writeString(
        folder.resolve("jdk/release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"1.8.0_402\"\n");

    assertTellsItIsOld(java, "1.8.0_402");
  }

  @Test
  void asksAJavaThatHasNoReleaseFile() throws Exception {
    Path java = javaThat("echo '    java.version = 11.0.2' >&2");

    assertTellsItIsOld(java, "11.0.2");
  }

  private void assertTellsItIsOld(Path java, String version) throws Exception {
    Launch byHome = launch(Map.of("JAVA_HOME", folder.resolve("jdk").toString()), "--version");
    Launch byPath =
        launch(Map.of("JAVA_HOME", "", "PATH", java.getParent() + ":/usr/bin:/bin"), "--version");

    assertThat(byPath).isEqualTo(byHome);
    assertThat(byHome)
        .isEqualTo(
            new Launch(
                2,
                "",
                "autogen: "
                    + java
                    + " is Java "
                    + version
                    + ", but autogen needs 17 or newer; set JAVA_HOME to one.\n"));
  }

  private Path javaThat(String script) throws IOException {
    Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\n" + script + "\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    return java;
  }

  /** Where it makes the archive it is the parent of its Java, and stays as long as that. */
  @Test
  void handsOnASignalInTheFirstRun() throws Exception {
    javaThat("trap 'echo told; exit 143' TERM\nread line\necho $line\nwhile :; do sleep 0.1; done");
    Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"17.0.1\"\n");
    ProcessBuilder builder = new ProcessBuilder("/bin/sh", Launch.SCRIPT.toString(), "history");
    builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    Process launcher = builder.start();
    launcher.outputWriter().append("an answer\n").close();
    try (BufferedReader out = launcher.inputReader()) {
      assertThat(out.readLine()).isEqualTo("an answer");
      // The process itself would close its streams too.
      launcher.toHandle().destroy();
      assertThat(out.readLine()).isEqualTo("told");
    }
    assertThat(launcher.waitFor()).isEqualTo(143);
  }

  private Launch launch(Map<String, String> environment, String... arguments) throws Exception {
    return Launch.of(Launch.SCRIPT, folder, environment, arguments);
  }

  private static String version() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = LauncherIT.class.getResourceAsStream("/dev/autogen/version.properties")) {
      properties.load(in);
    }
    return properties.getProperty("version");
  }
}
