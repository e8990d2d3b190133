package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;

/** Compiles classes of package {@code app} into {@code classes}, as a project's build would. */
final class Entities {
  private Entities() {}

  static void compile(Path folder, String name, String body) throws IOException {
    compile(folder, name, body, System.getProperty("java.class.path"));
  }

  static void compile(Path folder, String name, String body, String classPath) throws IOException {
    Path source = folder.resolve("src/main/java/app/" + name + ".java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, "package app;\n\nimport jakarta.persistence.*;\n\n" + body + "\n");
    Path classes = Files.createDirectories(folder.resolve("classes"));
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-d",
                classes.toString(),
                "-cp",
                classPath + File.pathSeparator + classes,
                source.toString());
    assertThat(result).isZero();
  }
}
