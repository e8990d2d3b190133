package dev.autogen.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceHistoryTest {
  @TempDir private Path folder;

  @Test
  void aFieldOfAnotherNameIsFound() throws Exception {
    commit("User", "@Entity class User { String name; String other; }");
    write("User", "@Entity class User { String fullName; String other; }");

    assertThat(column("app.User", "fullName", "name"))
        .contains("field User.name -> User.fullName since the last commit");
    assertThat(column("app.User", "fullName", "other")).isEmpty();
    write("User", "@Entity class User { String fullName; String title; String other; int age; }");
    assertThat(column("app.User", "fullName", "name")).isPresent();
    assertThat(column("app.User", "title", "name")).isEmpty();
    assertThat(column("app.User", "age", "name")).isEmpty();
  }

  @Test
  void aColumnOfAnotherNameIsFound() throws Exception {
    commit("User", "class User { @Column(name = \"`User_Name`\") String name; @Column int age; }");
    write("User", "class User { @Column(name = \"full_name\") String name; @Column int age; }");

    assertThat(column("app.User", "name", "user_name"))
        .contains("other column of User.name since the last commit");
    assertThat(column("app.User", "name", "name")).isEmpty();
  }

  @Test
  void aFieldThatMovedIsFound() throws Exception {
    commit("User", "class User { @ManyToOne Town homeTown; }");
    write("User", "class User { @Embedded Address address; }");
    write("Address", "@Embeddable record Address(@ManyToOne Town homeTown) {}");

    assertThat(column("app.Address", "homeTown", "home_town_id"))
        .contains("field moved from User.homeTown since the last commit");
    assertThat(column("app.Address", "homeTown", "town_id")).isEmpty();
  }

  @Test
  void aClassOfAnotherNameIsFound() throws Exception {
    commit("User", "@Entity class User { Long id; String name; }");
    Files.delete(folder.resolve("app/User.java"));
    write("Person", "@Entity class Person { Long id; String name; }");
    write("Pet", "@Entity class Pet { Long id; int legs; int eyes; }");

    assertThat(table("app.Person", "user")).contains("class User -> Person since the last commit");
    assertThat(table("app.Pet", "user")).isEmpty();
  }

  @Test
  void aTableOfAnotherNameIsFound() throws Exception {
    commit("User", "@Entity @Table(name = \"users\") class User { Long id; }");
    write("User", "@Entity @Table(name = \"people\") class User { Long id; }");

    assertThat(table("app.User", "users")).contains("other table of User since the last commit");
    assertThat(table("app.User", "user")).isEmpty();
  }

  @Test
  void aConstantInThePlaceOfAnotherIsFound() throws Exception {
    commit("User", "class User { enum Level { LOW, HIGH } }");
    write("User", "class User { enum Level { BASIC, HIGH, TOP } }");

    assertThat(history().constant("app.User$Level", "LOW", "BASIC"))
        .contains("constant LOW -> BASIC since the last commit");
    assertThat(history().constant("app.User$Level", "LOW", "TOP")).isEmpty();
  }

  @Test
  void aConstantOfThePropertyOfAColumnIsFound() throws Exception {
    commit("User", "class User { enum Level { LOW, HIGH } Level level; String name; }");
    write("User", "class User { enum Level { BASIC, HIGH } Level level; String name; }");

    assertThat(history().constantOf(new Origin("app.User", Optional.of("level")), "LOW", "BASIC"))
        .contains("constant LOW -> BASIC since the last commit");
    assertThat(history().constantOf(new Origin("app.User", Optional.of("name")), "LOW", "BASIC"))
        .isEmpty();
  }

  @Test
  void withoutACommitThereIsNoAnswer() throws Exception {
    write("User", "class User { String fullName; }");
    assertThat(column("app.User", "fullName", "name")).isEmpty();
    git("init", "-q");
    assertThat(column("app.User", "fullName", "name")).isEmpty();
  }

  @Test
  void whatIsCommittedIsNoChange() throws Exception {
    commit("User", "class User { String name; }");
    commit("User", "class User { String fullName; }");

    assertThat(column("app.User", "fullName", "name")).isEmpty();
  }

  private Optional<String> column(String className, String property, String before) {
    return history().column(new Origin(className, Optional.of(property)), before);
  }

  private Optional<String> table(String className, String before) {
    return history().table(new Origin(className, Optional.empty()), before);
  }

  private SourceHistory history() {
    return SourceHistory.of(List.of(folder, folder.resolve("absent")));
  }

  private void commit(String name, String body) throws IOException, InterruptedException {
    write(name, body);
    git("init", "-q");
    git("add", "-A");
    git(
        "-c",
        "user.name=t",
        "-c",
        "user.email=t@example.org",
        "-c",
        "commit.gpgsign=false",
        "commit",
        "-qm",
        "x");
  }

  private void write(String name, String body) throws IOException {
    Path file = folder.resolve("app/" + name + ".java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "package app;\n\n" + body + "\n");
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(List.of(arguments));
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
  }
}
