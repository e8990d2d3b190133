package dev.autogen.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswersTest {
  private static final Answer RENAME = Answer.rename("users.name", "full_name");
  private static final Answer DROP = Answer.noRename("users.nick");
  private static final Answer VALUE = Answer.backfill("users.status", "'a' || id");

  @TempDir private Path folder;

  @Test
  void aPlainFileHasAnAnswerOnEachLine() throws IOException {
    assertThat(
            read(
                """
                # of the release in May
                rename users.name=full_name

                  no-rename  users.nick
                backfill users.status = 'a' || id
                """))
        .containsExactly(RENAME, DROP, VALUE);
  }

  @Test
  void aMigrationHasThemInItsHeader() throws IOException {
    assertThat(
            read(
                """
                -- people
                --
                -- revision  20260101000000
                -- answers
                --   rename users.name=full_name
                --   no-rename users.nick

                -- autogen:upgrade
                ALTER TABLE users RENAME COLUMN name TO full_name;
                """))
        .containsExactly(RENAME, DROP);
    assertThat(read("-- none\n-- revision 1\n\n-- autogen:upgrade\nSELECT 1;\n")).isEmpty();
  }

  @Test
  void aWrongLineIsNamed() {
    for (String line :
        List.of(
            "renam a=b", "rename a", "rename =b", "rename a=", "no-rename a=b", "backfill a.b")) {
      assertThatThrownBy(() -> read("# wrong\n" + line + "\n"))
          .isInstanceOf(UsageException.class)
          .hasMessageStartingWith(folder.resolve("answers.txt") + ":2: \"" + line + "\" is no");
    }
    assertThatThrownBy(() -> Answers.read(folder.resolve("absent")))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("cannot read the file");
  }

  @Test
  void whatIsGivenNowGoesBeforeWhatWasGivenThen() {
    Answers answers =
        new Answers(
            List.of(Answer.noRename("users.name"), Answer.backfill("users.nick", "''")),
            List.of(RENAME, DROP, VALUE));

    assertThat(answers.all(Answer.Kind.RENAME)).isEmpty();
    assertThat(answers.all(Answer.Kind.NO_RENAME))
        .containsExactly(Answer.noRename("users.name"), DROP);
    assertThat(answers.overruled()).containsExactly(RENAME);
  }

  @Test
  void whatIsWrittenIsReadBack() {
    for (Answer answer : List.of(RENAME, DROP, VALUE)) {
      assertThat(Answer.parse(answer.toString())).contains(answer);
    }
  }

  private List<Answer> read(String text) throws IOException {
    return Answers.read(Files.writeString(folder.resolve("answers.txt"), text));
  }
}
