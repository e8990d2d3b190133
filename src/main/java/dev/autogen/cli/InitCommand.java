package dev.autogen.cli;

import dev.autogen.UsageException;
import dev.autogen.config.SettingsReader;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Sets up a project. */
@Command(name = "init", description = "Writes autogen.properties and the folder for migrations.")
final class InitCommand extends AutogenCommand {
  private static final String FILE =
      """
      # Every key is also an option of the command line: see autogen --help.
      # The class path comes from pom.xml. Without Maven, set it: folders and jars, or @FILE to read them from a file.
      #classpath=@classpath.txt

      # Packages or classes of the entities. Default: all annotated classes in the folders of the class path.
      #entities=com.example.shop

      # The source folders, for line numbers and values of new columns. Default: src/main/java.
      #sources=src/main/java

      migrations=migrations

      # The database, for upgrade, downgrade, status and comparisons. Put the password into AUTOGEN_PASSWORD.
      #url=jdbc:postgresql://localhost/shop
      #user=shop

      # Keys that begin with hibernate. or jakarta.persistence. are settings for Hibernate.
      """;

  @Option(
      names = "--baseline",
      description =
          "start from an existing database: write what it already has of the model as the first migration, and record that as applied there")
  private boolean baseline;

  InitCommand(CommandContext context) {
    super(context);
  }

  @Override
  int run(Call call) {
    Path file = call.settings().directory().resolve(SettingsReader.DEFAULT_FILE);
    try {
      Files.createDirectories(call.settings().migrations().folder());
      Files.writeString(file, FILE, StandardOpenOption.CREATE_NEW);
      call.console().line("wrote", file.toString());
    } catch (FileAlreadyExistsException e) {
      if (!baseline) {
        throw new UsageException(file + " already exists; it was not changed", e);
      }
    } catch (IOException e) {
      throw new UsageException("cannot write " + file + ": " + e.getMessage(), e);
    }
    if (baseline) {
      call.nameDatabase();
      Optional<Path> migration = call.autogen().baseline(call.context().clock());
      call.print(migration.map(path -> call.context().relative(path + "\n")).orElse(""));
      if (migration.isEmpty()) {
        call.console()
            .line(
                "nothing",
                "to write: the database has no table of the model. Start with autogen -m \"…\"");
      } else {
        call.autogen()
            .appliedBy()
            .ifPresent(
                command ->
                    call.console()
                        .line(
                            "next",
                            "let the tool of "
                                + command
                                + " mark it as applied (flyway baseline, liquibase changelog-sync, or a row in its table)"));
      }
    } else {
      call.console().line("next", "autogen -m \"first\" writes the first migration");
    }
    return ExitCode.DONE;
  }
}
