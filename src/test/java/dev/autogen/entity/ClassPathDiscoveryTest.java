package dev.autogen.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.UsageException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathDiscoveryTest {
  @TempDir Path folder;

  @Test
  void a_list_is_taken_as_it_is() throws IOException {
    Path classes = Files.createDirectory(folder.resolve("classes"));
    Path jar = Files.createFile(folder.resolve("a.jar"));
    assertThat(find(Optional.of("classes" + File.pathSeparator + jar)))
        .containsExactly(classes, jar);
  }

  @Test
  void a_file_may_hold_the_list() throws IOException {
    Path classes = Files.createDirectory(folder.resolve("classes"));
    Files.writeString(folder.resolve("list.txt"), "classes\n");
    assertThat(find(Optional.of("@list.txt"))).containsExactly(classes);
  }

  @Test
  void a_list_of_nothing_that_exists_is_refused() {
    assertThatThrownBy(() -> find(Optional.of("nowhere")))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void a_maven_project_must_be_compiled_first() throws IOException {
    Files.writeString(folder.resolve("pom.xml"), "<project/>");
    assertThatThrownBy(() -> find(Optional.empty()))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("mvn compile");
  }

  @Test
  void a_gradle_project_is_told_how_to_print_its_class_path() throws IOException {
    Files.writeString(folder.resolve("build.gradle.kts"), "");
    assertThatThrownBy(() -> find(Optional.empty()))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("--classpath @classpath.txt");
  }

  @Test
  void a_folder_without_a_project_asks_for_a_class_path() {
    assertThatThrownBy(() -> find(Optional.empty()))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("set it with --classpath");
  }

  private List<Path> find(Optional<String> given) {
    return new ClassPathDiscovery(folder, folder.resolve(".autogen"), line -> {}).find(given);
  }
}
