package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.PostgresServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Questions, their answers, and how these are kept. */
@Execution(ExecutionMode.CONCURRENT)
class QuestionsTest {
  private static final String FIRST =
      "@Entity @Table(name = \"users\") public class User { @Id Long id; String name; }";

  private static final ScratchDatabase SCRATCH = PostgresServer.newDatabase();

  @TempDir private Path folder;

  @AfterAll
  static void close() {
    SCRATCH.close();
  }

  @Test
  void theLastCommitIsEvidenceForARename() throws Exception {
    first();
    git("init", "-q");
    git("add", "src");
    git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-qm", "first");
    Entities.compile(folder, "User", FIRST.replace("String name;", "String label; Integer zip;"));

    assertThat(revision().err())
        .contains("--rename users.name=label  score ")
        .contains("field User.name -> User.label since the last commit");
  }

  @Test
  void answersOfAMigrationAreRepeated() throws IOException {
    first();
    Entities.compile(
        folder,
        "User",
        FIRST.replace("String name;", "String label; @Column(nullable = false) String town;"));
    Command asked = revision();
    assertThat(asked.exitCode()).isEqualTo(3);
    Command answered =
        revision("--rename", "users.name=label", "--backfill", "users.town='?' || id");
    assertThat(answered.exitCode()).as(answered.err()).isZero();
    Path file = folder.resolve(answered.out().strip());
    assertThat(file)
        .content()
        .contains(
            "\n-- answers\n--   rename users.name=label\n--   backfill users.town='?' || id\n");

    Path kept = Files.move(file, folder.resolve("kept.sql"));
    Command again = revision("--answers", "kept.sql");
    assertThat(again.exitCode()).as(again.err()).isZero();
    assertThat(again.err()).doesNotContain("not used");
    assertThat(withoutTime(folder.resolve(again.out().strip()))).isEqualTo(withoutTime(kept));
  }

  @Test
  void answersThatDoNotApplyAreReported() throws IOException {
    first();
    Entities.compile(folder, "User", FIRST.replace("String name;", "String label;"));
    Path answers = folder.resolve("answers.txt");
    Files.writeString(
        answers,
        "rename users.nick=label\nno-rename users.name\nno-rename users.nick\nbackfill users.x=1\n");
    Command dropped = revision("--answers", "answers.txt", "--sql");
    assertThat(dropped.exitCode()).as(dropped.err()).isZero();
    assertThat(dropped.out())
        .contains("DROP COLUMN name")
        .contains("-- answers\n--   no-rename users.name\n\n");
    assertThat(dropped.err())
        .contains("answer not used: rename users.nick=label")
        .contains("answer not used: no-rename users.nick")
        .contains("answer not used: backfill users.x=1");

    Command overruled =
        revision("--answers", "answers.txt", "--rename", "users.name=label", "--sql");
    assertThat(overruled.out()).contains("RENAME COLUMN name TO label");
    assertThat(overruled.err()).contains("answer not used: no-rename users.name");

    Files.writeString(answers, "rename users.name=label\nrenaming users\n");
    Command wrong = revision("--answers", "answers.txt");
    assertThat(wrong.exitCode()).isEqualTo(2);
    assertThat(wrong.err()).contains("error: answers.txt:2: \"renaming users\" is not an answer");
  }

  @Test
  void aUniqueColumnRejectsOneValueForAllRows() throws IOException {
    first();
    Entities.compile(
        folder,
        "User",
        FIRST.replace(
            "String name;",
            "String name; @Column(nullable = false, unique = true) String code = \"none\";"));
    Command found = revision("--sql");
    assertThat(found.exitCode()).isZero();
    assertThat(found.out()).contains("SET code = <<value for users.code>>");
    assertThat(found.err())
        .contains("users.code: User.code = \"none\", src/main/java/app/User.java:5, gives every")
        .contains("write SQL that differs by row, such as 'x' || id");

    Command constant = revision("--backfill", "users.code='none'");
    assertThat(constant.exitCode()).isEqualTo(3);
    assertThat(constant.err())
        .isEqualTo(
            "error: --backfill users.code='none' gives every row the same value, and users.code is unique; write SQL that differs by row, such as 'x' || id\n");
    Command byRow = revision("--backfill", "users.code='none' || id");
    assertThat(byRow.exitCode()).as(byRow.err()).isZero();
    assertThat(byRow.err()).contains("proven");
  }

  @Test
  void questionsAreAskedAtTheKeyboard() throws IOException {
    first();
    Entities.compile(
        folder,
        "User",
        FIRST.replace(
            "String name;",
            "String label; @Column(nullable = false) String town = \"?\"; @Column(nullable = false) String zip; @Column(nullable = false, unique = true) String code;"));
    Command command =
        Command.answered(
            folder,
            Map.of("AUTOGEN_SCRATCH", SCRATCH.url()),
            List.of("", "0", "9", "one", "1", "", "'00000'", "'none'", "'none' || id"),
            "-m",
            "second",
            "--classpath",
            "classes");

    assertThat(command.exitCode()).as(command.err()).isZero();
    assertThat(command.err())
        .contains("users.name would be dropped, or it was renamed.\n  1) ")
        .contains(") no rename: drop it with its data\n")
        .contains("Enter a number from 1 to 5")
        .contains("Enter a value for existing rows, as SQL of type varchar(255):")
        .contains("  found: '?'  from User.town = \"?\", src/main/java/app/User.java:5\n")
        .contains("'none' gives every row the same value, and users.code is unique")
        .contains("proven");
    assertThat(folder.resolve(command.out().strip()))
        .content()
        .contains(
            """
            -- values
            --   users.town = '?'  from User.town = "?", src/main/java/app/User.java:5
            -- answers
            --   rename users.name=label
            --   backfill users.zip='00000'
            --   backfill users.code='none' || id
            """);
  }

  @Test
  void cancellingWritesNothing() throws IOException {
    first();
    Entities.compile(folder, "User", FIRST.replace("String name;", "String label;"));
    Map<String, String> environment = Map.of("AUTOGEN_SCRATCH", SCRATCH.url());
    String[] arguments = {"-m", "second", "--classpath", "classes"};

    Command left = Command.answered(folder, environment, List.of("x"), arguments);
    assertThat(left.exitCode()).isEqualTo(3);
    assertThat(left.err()).contains("error: left without an answer");
    assertThat(folder.resolve("migrations")).isDirectoryNotContaining("glob:**second*");

    Command build =
        Command.answered(
            folder, Map.of("AUTOGEN_SCRATCH", SCRATCH.url(), "CI", "true"), List.of(), arguments);
    assertThat(build.exitCode()).isEqualTo(3);
    assertThat(build.err()).contains("--rename users.name=label");
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "script takes other options elsewhere")
  void questionsAreAskedOnATerminal() throws Exception {
    first();
    Entities.compile(folder, "User", FIRST.replace("String name;", "String label;"));
    String command =
        "'%s/bin/java' -cp '%s' dev.autogen.cli.Main -m second --classpath classes"
            .formatted(System.getProperty("java.home"), System.getProperty("java.class.path"));
    ProcessBuilder builder =
        new ProcessBuilder("script", "-qec", command, "/dev/null")
            .directory(folder.toFile())
            .redirectErrorStream(true);
    builder.environment().put("AUTOGEN_SCRATCH", SCRATCH.url());
    builder.environment().remove("CI");
    Process process = builder.start();
    process.getOutputStream().write("1\n".getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
    String shown = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(shown).isZero();
    assertThat(shown).contains("1) renamed to label", "Choose 1 to 2: ");
    assertThat(folder.resolve("migrations")).isDirectoryContaining("glob:**second*");
  }

  private void first() throws IOException {
    Entities.compile(folder, "User", FIRST);
    assertThat(run("-m", "first", "--classpath", "classes", "--no-verify").exitCode()).isZero();
  }

  private Command revision(String... options) {
    List<String> arguments = new ArrayList<>(List.of("-m", "second", "--classpath", "classes"));
    arguments.addAll(List.of(options));
    return run(arguments.toArray(String[]::new));
  }

  private Command run(String... arguments) {
    return Command.run(folder, Map.of("AUTOGEN_SCRATCH", SCRATCH.url()), arguments);
  }

  private static String withoutTime(Path file) throws IOException {
    return Files.readString(file).replaceAll("(?m)^-- (revision|created) .*$", "");
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(List.of(arguments));
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
  }
}
