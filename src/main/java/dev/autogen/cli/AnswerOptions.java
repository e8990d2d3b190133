package dev.autogen.cli;

import dev.autogen.UsageException;
import dev.autogen.migration.Answer;
import dev.autogen.migration.Answers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that answer questions in advance. */
final class AnswerOptions {
  @Option(
      names = "--rename",
      paramLabel = "OLD=NEW",
      description = {"a rename, not a drop and an add:", "users=people, users.name=full_name"})
  private List<String> renames = new ArrayList<>();

  @Option(
      names = "--no-rename",
      paramLabel = "NAME",
      description = "a drop, not a rename: users, users.name")
  private List<String> noRenames = new ArrayList<>();

  @Option(
      names = "--backfill",
      paramLabel = "COLUMN=SQL",
      description = {
        "the value for existing rows in a column that becomes NOT NULL:",
        "users.status=\"'active'\""
      })
  private Map<String, String> backfills = new LinkedHashMap<>();

  @Option(
      names = "--answers",
      paramLabel = "FILE",
      description = "repeat the answers in the header of a migration, or in a file with such lines")
  private @Nullable Path replayed;

  /** All answers. The path of the file is relative to the working folder. */
  Answers answers(Path folder) {
    List<Answer> given = new ArrayList<>();
    renames.forEach(rename -> given.add(rename(rename)));
    noRenames.forEach(name -> given.add(Answer.noRename(name)));
    backfills.forEach((column, sql) -> given.add(Answer.backfill(column, oneLine(column, sql))));
    return new Answers(
        given, replayed == null ? List.of() : Answers.read(folder.resolve(replayed)));
  }

  static Answer rename(String argument) {
    int equals = argument.indexOf('=');
    if (equals <= 0 || equals == argument.length() - 1) {
      throw new UsageException(
          "--rename " + argument + ": write it as table=new_name or table.column=new_name");
    }
    return Answer.rename(argument.substring(0, equals), argument.substring(equals + 1));
  }

  private static String oneLine(String column, String sql) {
    if (sql.isBlank() || sql.strip().lines().count() > 1) {
      throw new UsageException("--backfill " + column + ": write the SQL on one line");
    }
    return sql.strip();
  }
}
