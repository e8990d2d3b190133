package dev.autogen.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The sample shop, used with the distribution and a JDK only. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "this is the launcher of all the others")
class ShopIT {
  @TempDir private Path shop;

  @Test
  void mainJob() throws Exception {
    copy(Path.of("samples/shop"), shop);
    Files.delete(shop.resolve("pom.xml"));
    compile();

    assertThat(run("check", "--url", "none").exitCode())
        .as("the sample is one change behind")
        .isEqualTo(1);
    Launch written = succeed("-m", "loyalty and phone");
    assertThat(written.out()).matches("migrations/\\d{14}_loyalty_and_phone\\.sql\n");
    assertThat(Files.readString(shop.resolve(written.out().strip())))
        .contains("-- revises   " + lastRevision())
        .contains("ALTER TABLE customers ADD COLUMN phone varchar(30);")
        .contains("ADD COLUMN loyalty varchar(10) DEFAULT 'BASIC' NOT NULL;")
        .contains("src/main/java/shop/Customer.java:");

    succeed("upgrade");
    succeed("check");
    succeed("check");
    assertThat(succeed("-m", "again").out()).isEmpty();
    assertThat(succeed("verify", "-q").err()).isEmpty();
    assertThat(succeed("history").out().lines()).hasSize(4);
    succeed("downgrade", "-1");
    assertThat(run("check").exitCode()).as("the database is behind").isOne();
    succeed("downgrade", "base");
    assertThat(succeed("current").out()).isEqualTo("base\n");
  }

  /** The revision of the last migration that the sample comes with. */
  private static String lastRevision() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("samples/shop/migrations"))) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("_.*", ""))
          .sorted()
          .reduce((first, second) -> second)
          .orElseThrow();
    }
  }

  private Launch succeed(String... arguments) throws Exception {
    Launch launch = run(arguments);
    assertThat(launch.exitCode()).as(launch.err()).isZero();
    return launch;
  }

  private Launch run(String... arguments) throws Exception {
    return Launch.of(
        Launch.SCRIPT,
        shop,
        Map.of("AUTOGEN_CLASSPATH", "target/classes", "HOME", shop.toString()),
        arguments);
  }

  private void compile() throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-proc:none",
                "-d",
                shop.resolve("target/classes").toString(),
                "-cp",
                System.getProperty("java.class.path")));
    try (Stream<Path> files = Files.walk(shop.resolve("src/main/java"))) {
      files.filter(Files::isRegularFile).map(Path::toString).forEach(arguments::add);
    }
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(result).isZero();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        String name = from.relativize(file).toString();
        if (!name.startsWith("target")
            && !name.startsWith(".autogen")
            && Files.isRegularFile(file)) {
          Path target = to.resolve(name);
          Files.createDirectories(target.getParent());
          Files.copy(file, target);
        }
      }
    }
  }
}
